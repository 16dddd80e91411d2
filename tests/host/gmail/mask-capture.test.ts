import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskCapture } from '@/lib/host/gmail/mask-capture';
import { maskText, type Masks } from '@/lib/host/gmail/mask-text';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import { stillCopy } from '@/lib/host/gmail/page/still-copy';
import {
  account,
  accountLink,
  ana,
  chip,
  documentOf,
  emptyBody,
  inlineReply,
  list,
  message,
  moles,
  own,
  page,
  popup,
  thread,
  viewOf,
} from '../../support/gmail-fixtures';

/** What the page hands over, masked on the frame's side. */
function captureOf(document: Document): string {
  return maskCapture(documentOf(stillCopy(document, stillSight(document))));
}

const capture = (html: string) => captureOf(documentOf(html));

/** The view with every text reduced to whether it is there, and every address to which one it is. */
function shapeOf({ account: mailbox, thread: open, composes, signals }: ReturnType<typeof viewOf>): unknown {
  const seen: string[] = [];
  const who = ({ name, address }: { name: string | null; address: string }) => {
    if (!seen.includes(address)) seen.push(address);
    return [seen.indexOf(address), name !== null];
  };
  return {
    account: mailbox !== null && who({ name: null, address: mailbox }),
    thread: open && [open.id !== null, open.subject !== null, open.senders.map(who), open.recipients.map(who)],
    composes: composes.map(({ to, cc, bcc, subject, from, key: _key, ...rest }) => {
      const people = [to, cc, bcc].map((field) => field.map(who));
      return { ...rest, people, subject: subject?.length ?? null, from: from !== null };
    }),
    signals,
  };
}

const bones = (text: string) =>
  [...documentOf(text).querySelectorAll('body *')].map((node) => [
    node.localName,
    node.className,
    node.getAttribute('role'),
    node.id,
  ]);

const masks = (): Masks => ({ addresses: new Map(), domains: new Map() });

const secret = 'Papelería';
const body = `<style>.${secret}{}</style><p class="${secret}" id="${secret}" title="${secret}">Estimada ${secret} &lt;x@oculta.example&gt; <ana@oculta.example> <a href="https://oculta.example/?t=${secret}">${secret}</a></p><!-- ${secret} -->`;
const pages: [string, string][] = [
  ['a list', page({ views: [list()], header: accountLink(`Cuenta: ${account}`) })],
  [
    'a conversation with stale views and a body',
    page({
      title: `${secret} - ${account} - Gmail`,
      style: '.away{display:none}',
      views: [
        thread({
          subject: secret,
          perm: 'undefined',
          messages: [message({ state: 'collapsed' }), message({ from: own, to: [ana], body })],
        }),
        thread({ subject: 'Vieja' }),
      ],
      after: `<div class="away">${popup()}</div><script>const ${secret} = 1</script>`,
    }),
  ],
  [
    'composes of all kinds',
    page({
      views: [
        thread({
          legacy: 'null',
          messages: [
            message({
              to: [own],
              reply: inlineReply({
                to: chip('Ana@Sauces.example', secret),
                body: `${emptyBody}<div class="gmail_quote">${secret}</div>`,
              }),
            }),
          ],
        }),
      ],
      after: moles(
        popup({
          subject: secret,
          to: chip('no es') + chip('luis@sauces.example'),
          cc: chip('ana@sauces.example'),
          body: `<div>${secret}</div>${emptyBody}`,
        }),
        popup({
          minimized: true,
          hidden: `<input type="hidden" name="from" value="${secret} <x@oculta.example>"><input name="uet" value="${secret}">`,
        }),
        popup({ plain: `\nEl lun 3, ${secret} <x@oculta.example> escribió:\n\n> ${secret}\n-- \n${secret}` }),
      ),
    }),
  ],
  [
    'visibility that is shown again',
    page({ views: [`<div style="visibility:hidden"><div style="visibility:visible">${thread()}</div></div>`] }),
  ],
  ['a pop-out window', `<title>Gmail</title><body class="xE xp">${popup({ to: chip('ana@sauces.example') })}`],
];

describe('a masked capture', () => {
  test.each(pages)('holds no text, name or address of %s', (_, html) => {
    const masked = capture(html);
    for (const word of [
      'sauces',
      'taller-norte',
      'oculta',
      secret,
      'Ana',
      'Beltr',
      'Cliente',
      'Marta',
      'Buenos',
      'Factura',
      'escribi',
      '18c0ffee',
      'Cuerpo',
    ]) {
      expect(masked.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  test.each(pages)('shows the reader the same shape: %s', (_, html) => {
    expect(shapeOf(viewOf(capture(html)))).toEqual(shapeOf(viewOf(html)));
  });

  test('keeps the structure: elements, classes and roles outside of mails', () => {
    const html = page({ views: [thread()], after: moles(popup({ to: chip('ana@sauces.example') })) });
    expect(bones(capture(html))).toEqual(bones(html));
  });

  test('what was typed into fields is masked as it is shown, not as it was saved', () => {
    const document = documentOf(page({ after: moles(popup({ subject: 'antes' })) }));
    document.querySelector<HTMLInputElement>('input[name="subjectbox"]')!.value = 'Ahora 12';
    const masked = captureOf(document);
    expect(viewOf(masked).composes[0]?.subject).toBe('Xxxxx 00');
    expect(masked).not.toMatch(/antes|Ahora/u);
  });
});

describe('masked text', () => {
  test('the same address gets the same mask, and the same company the same domain', () => {
    const known = masks();
    expect(maskText('Ana <Ana@b.example>, c@b.example; ana@b.example.', known)).toBe(
      'Xxx <p1@d1.example>, p2@d1.example; p1@d1.example.',
    );
    expect(maskText('x@otra.example 😀 ٣ é', known)).toBe('p3@d2.example ☺ 0 x');
  });

  test('no letter or digit of any script survives', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('@')),
        (text) => {
          expect(maskText(text, masks())).not.toMatch(/[^\P{L}xX]|[^\P{N}0]|\p{M}/u);
        },
      ),
    );
  });
});
