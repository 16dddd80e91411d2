import { describe, expect, test } from 'vitest';
import type { ComposeView } from '@/lib/host/gmail/page/read/gmail-view';
import { emptyBody, popup, viewOf } from '../../../../support/gmail-fixtures';

function only(html: string): ComposeView {
  const { composes } = viewOf(html);
  expect(composes).toHaveLength(1);
  return composes[0]!;
}

describe('the body', () => {
  const quote =
    '<div class="gmail_quote"><div class="gmail_attr">El lun, Ana escribió:</div><blockquote>¿Cuánto debo?</blockquote></div>';
  test.each<[string, ComposeView['mode'], boolean, Parameters<typeof popup>[0]]>([
    ['signature and quote', 'rich', true, { body: `${emptyBody}${quote}` }],
    ['two signatures and blanks', 'rich', true, { body: `<p>&nbsp;\u200B</p>${emptyBody}${emptyBody}` }],
    ['own words above the signature', 'rich', false, { body: `<div>Hola</div>${emptyBody}` }],
    ['own words below the quote', 'rich', false, { body: `${quote}<div>Gracias</div>` }],
    ['a picture', 'rich', false, { body: '<img src="cid:1" alt="">' }],
    [
      "another extension's nodes and a tracker",
      'rich',
      true,
      {
        body: '<grammarly-extension>3</grammarly-extension><img width="1" height="1"><div class="inboxsdk__x">Streak</div>',
      },
    ],
    ['a tracker that is not shown', 'rich', true, { body: '<img style="display:none" src="https://t.example/o.gif">' }],
    ['fillers that nobody sees', 'rich', true, { body: '<p>\u3164\u2800\u061C\u00AD</p>' }],
    ['an empty plain text', 'plain', true, { plain: '\n\n' }],
    ['plain words', 'plain', false, { plain: 'Hola, Ana:' }],
    ['a plain signature', 'plain', true, { plain: '\n-- \nMarta\nTaller Norte' }],
    [
      'a plain quote',
      'plain',
      true,
      { plain: '\nEl lun, 3 nov 2026 a las 10:00, Ana\n(<ana@sauces.example>) escribió:\n\n> ¿Cuánto\n> debo?\n' },
    ],
    [
      'a plain quote whose sender has no address',
      'plain',
      true,
      { plain: 'Em 3 de nov. de 2026, Ana escreveu:\n\n> Oi' },
    ],
    ['an undated quote', 'plain', true, { plain: 'Ana <ana@sauces.example> wrote:\n> Hi' }],
    ['words right above the quote', 'plain', false, { plain: 'Gracias\nEl 3 nov 2026, Ana escribió:\n> Hola' }],
    ['own words with a colon', 'plain', false, { plain: '2026-11-03\n\nTe respondo:\n> ¿Cuánto debo?' }],
    ['a plain answer below the quote', 'plain', false, { plain: '-- \nMarta\n\n> ¿Cuánto debo?\n\nTres facturas.' }],
    ['a plain forward', 'plain', true, { plain: '\n---------- Forwarded message ---------\nDe: Ana' }],
  ])('%s', (_, mode, bodyEmpty, shape) => {
    expect(only(popup(shape))).toMatchObject({ mode, bodyEmpty });
  });

  test('which editor is shown may be told by style instead of the holders', () => {
    const html = popup({ plain: 'Hola' }).replaceAll(/ (?:As|Au)"/g, '"');
    const shownBy = (rich: string) => html.replace('<div class="Ar">', `<div class="Ar" style="${rich}">`);
    expect(only(shownBy('display:none')).mode).toBe('plain');
    expect(only(shownBy('')).mode).toBe('rich');
  });
});
