import { describe, expect, test } from 'vitest';
import type { ComposeView } from '@/lib/host/gmail/page/read/gmail-view';
import {
  addressesOf,
  chip,
  inlineReply,
  list,
  message,
  moles,
  page,
  popup,
  region,
  thread,
  viewOf,
} from '../../../../support/gmail-fixtures';

const bareEditor = '<div g_editable="true" role="textbox" contenteditable="true"></div>';
const twins =
  '<span email="ana@sauces.example" data-hovercard-id="ana@sauces.example"></span><span email="jefe@sauces.example" data-hovercard-id="jefe@sauces.example"></span>';

function only(html: string, url?: string): ComposeView {
  const { composes } = viewOf(html, url);
  expect(composes).toHaveLength(1);
  return composes[0]!;
}

describe('kinds', () => {
  const quick = '<div class="aSs"><div class="aSt">';
  test.each<[string, string, string, boolean]>([
    ['a popup', page({ views: [list()], after: moles(popup()) }), 'popup', false],
    ['a minimised popup', page({ views: [list()], after: moles(popup({ minimized: true })) }), 'popup', true],
    ['full screen', page({ after: `${quick}<div role="dialog">${region({})}</div></div></div>` }), 'popup', false],
    ['the root of 2020', page({ after: moles(popup({ root: 'aria-label="Mensaje nuevo"' })) }), 'popup', false],
    ['a reply', page({ views: [thread({ messages: [message({ reply: inlineReply() })] })] }), 'inline', false],
    ['a reply in a message fragment', message({ reply: inlineReply() }), 'inline', false],
    ['a pop-out window', page({ body: 'class="xE xp"', after: region({}) }), 'window', false],
    [
      'a pop-out whose main view is the compose',
      `<body class="xE xp"><div role="main">${region({})}</div>`,
      'window',
      false,
    ],
    ['a pop-out of an older frame', `<body class="xE xp"><div class="M9">${region({})}</div>`, 'window', false],
    ['a reply in a thread pop-out', `<body class="aAU xE Su">${message({ reply: inlineReply() })}`, 'inline', false],
    ['a bare region', region({}), 'popup', false],
    ['a dialog with a form and no known field', `<div role="dialog"><form></form>${bareEditor}</div>`, 'popup', false],
    ['a region with an editor alone', `<div role="main"><div role="region">${bareEditor}</div></div>`, 'inline', false],
    [
      'a minimised mole without a dialog',
      `<div class="no"><div><p>Nuevo</p><div hidden>${region({})}</div></div></div>`,
      'popup',
      true,
    ],
    [
      'bare fields and an editor',
      '<input name="subjectbox"><div g_editable="true" role="textbox" contenteditable="true"></div>',
      'popup',
      false,
    ],
  ])('%s', (_, html, kind, minimized) => {
    expect(only(html)).toMatchObject({ kind, minimized, mode: 'rich', bodyEmpty: true });
  });

  test('where the page is silent the address line says that it is a pop-out', () => {
    expect(only(region({}), 'https://mail.google.com/mail/u/0/popout?ver=1').kind).toBe('window');
  });

  test.each([
    [
      'the editor was emptied while saving',
      '<div class="aSs"><div class="aSt"><div role="dialog"><div class="aaZ"></div></div></div></div>',
    ],
    ['a compose in a hidden view', `<div style="display:none">${popup()}</div>`],
    ['a closed popup', moles(popup({ style: 'display: none' }))],
    ['a closed reply', message({ reply: inlineReply() }).replace('class="ip"', 'class="ip adB"')],
    [
      'an editable mail',
      message({
        body: `<div role="region" data-compose-id="x"><input name="subjectbox"><div contenteditable="true" role="textbox">Hola</div></div>`,
      }),
    ],
    ['a compose quoted in a mail', message({ body: popup({ to: chip('evil@sauces.example') }) })],
    ['a chat box', '<div role="dialog"><div g_editable="true" role="textbox" contenteditable="true">hola</div></div>'],
  ])('no compose: %s', (_, html) => {
    expect(viewOf(page({ after: html })).composes).toEqual([]);
    expect(viewOf(html).composes).toEqual([]);
  });

  test('popups, a reply and a chat side by side, in page order, keyed apart even with the same ids', () => {
    const chat = '<div role="textbox" contenteditable="true"></div>';
    const views = [thread({ messages: [message({ reply: inlineReply({ to: chip('uno@sauces.example') }) })] })];
    const after =
      chat +
      moles(popup({ to: chip('dos@sauces.example') }), popup({ to: chip('tres@sauces.example'), minimized: true }));
    const { composes } = viewOf(page({ views, after }));
    expect(composes.map(({ kind, to }) => [kind, to[0]?.address])).toEqual([
      ['inline', 'uno@sauces.example'],
      ['popup', 'dos@sauces.example'],
      ['popup', 'tres@sauces.example'],
    ]);
    expect(composes.map(({ key }) => key)).toEqual(['c1', 'c1~2', 'c1~3']);
  });
});

const classic = (value: string) =>
  `<tr><td><textarea class="vO" name="to">medio@escrito.example</textarea><div class="vR"><input type="hidden" name="to" value="${value}"></div></td></tr>`;
const around = (rows: string) =>
  `<div role="dialog"><table class="GS">${rows}</table><input name="subjectbox"><div g_editable="true" contenteditable="true" role="textbox"></div></div>`;

describe('recipients', () => {
  const suggestion = '<div role="option" data-name="Sugerencia">¿sugerida@sauces.example?</div>';
  test.each<[string, string, [string[], string[], string[]]]>([
    [
      'chips of three fields, not the twins of the summary',
      popup({
        to: chip('Ana@Sauces.example', 'Ana'),
        cc: chip('jefe@sauces.example') + chip('b@sauces.example'),
        bcc: chip('c@sauces.example'),
        summary: twins,
      }),
      [['ana@sauces.example'], ['jefe@sauces.example', 'b@sauces.example'], ['c@sauces.example']],
    ],
    ['a collapsed summary alone', popup({ summary: twins }), [[], [], []]],
    [
      'a suggestion and an invalid chip',
      popup({ to: suggestion + chip('no es dirección') + chip('a@b@c.example') + chip('ok@sauces.example') }),
      [['ok@sauces.example'], [], []],
    ],
    [
      'one level deeper',
      popup({ to: `<div><div>${chip('hondo@sauces.example')}</div></div>` }),
      [['hondo@sauces.example'], [], []],
    ],
    [
      'the id one level deeper',
      popup({ to: '<div role="option" data-name="Ana"><div data-hovercard-id="ana@sauces.example"></div></div>' }),
      [['ana@sauces.example'], [], []],
    ],
    [
      'chips without a role',
      popup({ to: '<div data-hovercard-id="sin@sauces.example"></div>' }),
      [['sin@sauces.example'], [], []],
    ],
    [
      'ids and addresses inside the chips',
      popup({
        to: '<div role="option"><b data-hovercard-id="ana@sauces.example"></b></div><div role="option" data-name="L"><b email="luis@sauces.example"></b></div>',
      }),
      [['ana@sauces.example', 'luis@sauces.example'], [], []],
    ],
    [
      'a field that is there twice',
      popup({
        to: `${chip('ana@sauces.example')}<div hidden><div name="to">${chip('ana@sauces.example')}</div></div>`,
      }),
      [['ana@sauces.example'], [], []],
    ],
    [
      'the classic form',
      around(classic('&quot;Beltrán, Ana&quot; &lt;Ana@Sauces.example&gt;, luis@sauces.example')),
      [['ana@sauces.example', 'luis@sauces.example'], [], []],
    ],
    [
      'classic chips',
      around(
        '<tr><td><textarea class="vO" name="to"></textarea><div class="vN" email="vieja@sauces.example"></div></td></tr>',
      ),
      [['vieja@sauces.example'], [], []],
    ],
    [
      'classic chips outside a table',
      around(
        ['to', 'cc']
          .map(
            (name) =>
              `<p><b class="vN" email="${name}@sauces.example"></b><textarea class="vO" name="${name}"></textarea></p>`,
          )
          .join(''),
      ),
      [['to@sauces.example'], ['cc@sauces.example'], []],
    ],
    [
      'chips of a quoted compose in the editor',
      popup({ body: `<div name="to">${chip('evil@sauces.example')}</div>` }),
      [[], [], []],
    ],
  ])('%s', (_, html, [to, cc, bcc]) => {
    const compose = only(html);
    expect(addressesOf(compose.to)).toEqual(to);
    expect(addressesOf(compose.cc)).toEqual(cc);
    expect(addressesOf(compose.bcc)).toEqual(bcc);
  });

  test('a chip keeps its name, and a never-mailed one has none', () => {
    expect(
      only(popup({ to: chip('ana@sauces.example', 'Ana') + chip('b@sauces.example') })).to.map(({ name }) => name),
    ).toEqual(['Ana', null]);
  });
});

const ids = (compose: string, draft: string) =>
  `<input name="composeid" value="${compose}"><input name="draft" value="${draft}">`;

describe('subject, sender and ids', () => {
  test('the subject as it is shown, null where its field is not', () => {
    expect(only(popup({ subject: 'Recordatorio' })).subject).toBe('Recordatorio');
    expect(only(popup({ subject: '' })).subject).toBe('');
    expect(only(popup({ subject: null })).subject).toBeNull();
    expect(only(popup().replace('name="subjectbox"', '$& type="hidden"')).subject).toBeNull();
  });

  test.each([
    ['alias@taller-norte.example', 'alias@taller-norte.example'],
    ['Cobranza &lt;Alias@Taller-Norte.example&gt;', 'alias@taller-norte.example'],
    ['', null],
    ['undefined"><input name="from" value="caja@taller-norte.example', 'caja@taller-norte.example'],
    ['"><div class="az2">Caja &lt;caja@taller-norte.example&gt;</div><i class="', 'caja@taller-norte.example'],
  ])('from %s', (value, from) => {
    expect(only(popup({ hidden: `<input type="hidden" name="from" value="${value}">` })).from).toBe(from);
  });

  test('the compose id is the key before the draft id, and words for nothing are no key', () => {
    const root = 'aria-label="Redactar"';
    expect(only(popup({ root, hidden: ids('abc', '#msg-a:1') })).key).toBe('abc');
    expect(only(popup({ root, hidden: ids('', '#msg-a:1') })).key).toBe('#msg-a:1');
    expect(only(popup({ root, hidden: ids('', 'undefined') })).key).toBe('popup');
  });
});
