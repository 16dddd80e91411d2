// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import { fillRecipients } from '@/lib/host/gmail/page/write/fill-recipients';
import { fillSubject } from '@/lib/host/gmail/page/write/fill-subject';
import { insertDraft } from '@/lib/host/gmail/page/write/insert-draft';
import type { Mailbox } from '@/lib/host/gmail/page/write/mailbox';
import { openCompose } from '@/lib/host/gmail/page/write/open-compose';
import { plainWords } from '@/lib/host/gmail/page/write/plain-words';
import { readDraft } from '@/lib/host/gmail/page/write/read-draft';
import { undoInsert } from '@/lib/host/gmail/page/write/undo-insert';
import { textOfMarkup } from '@/lib/host/gmail/seen-markup';
import type { Letter } from '@/lib/domain/letter';
import { anOpenMail } from '../../../../support/fake-host';
import { aGmailPage, composeMarkup } from '../support/gmail-page';

const letter: Letter = {
  id: 'gentle/es',
  language: 'es',
  subject: 'Recordatorio',
  html: '<div>Estimada Ana:</div><div>Le recordamos la factura F-1 &amp; F-2.</div>',
  plain: 'Estimada Ana:\nLe recordamos la factura F-1 & F-2.',
};
const signature = '<div class="gmail_signature" data-smartmail="gmail_signature"><div>-- </div><div>Lucía</div></div>';
const quote = '<div class="gmail_quote">Le recordamos la factura F-1 &amp; F-2.</div>';
const chip = (address: string) => `<div role="option" data-name="" data-hovercard-id="${address}"></div>`;

let mailbox: Mailbox;
let saves = 0;

function open(body = '<div><br></div>', recipients = ''): HTMLElement {
  aGmailPage('');
  document.body.insertAdjacentHTML('beforeend', composeMarkup('c1', body, recipients));
  const item = 'compose:c1';
  mailbox = {
    page: document,
    sight: stillSight(document),
    readMail: () => anOpenMail({ item, mode: 'compose' }),
    put: new Map(),
  };
  saves = 0;
  document.querySelector('.aoI')?.addEventListener('input', () => (saves += 1));
  return editor();
}
const editor = () => document.querySelector('[g_editable]') as HTMLElement;
const root = () => document.querySelector('.aoI') as HTMLElement;
const field = () => document.querySelector('[name=subjectbox]') as HTMLInputElement;
const into = { kind: 'open-compose', compose: 'c1' } as const;
const insert = (again = false, expected = 'compose:c1') => insertDraft(mailbox, letter, into, expected, again);

beforeEach(() => void open());

describe('a letter in a compose', () => {
  test.each([
    ['an empty line', '<div><br></div>'],
    ['nothing', ''],
    ['a signature alone', signature],
    ['two signatures', `<div><br></div>${signature}${signature}`],
    ['words and a quote', `<div>Hola de nuevo</div>${signature}${quote}`],
    ['bare text', 'Hola de nuevo'],
  ])('stands above %s, which stays as it is', async (_what, body) => {
    open(body);
    const kept = () => [...editor().querySelectorAll('.gmail_signature, .gmail_quote')].map((each) => each.outerHTML);
    const [before, text] = [kept(), textOfMarkup(editor().innerHTML)];
    const answer = await insert();
    expect(answer).toMatchObject({ ok: true, value: { compose: 'c1', thread: null, unfilled: [] } });
    expect(textOfMarkup(editor().innerHTML).startsWith('Estimada Ana:\nLe recordamos la factura F-1 & F-2.')).toBe(
      true,
    );
    expect(plainWords(textOfMarkup(editor().innerHTML)).endsWith(plainWords(text))).toBe(true);
    expect(kept()).toEqual(before);
    expect(saves).toBeGreaterThan(0);
  });

  test('goes in once, and again when the person says so', async () => {
    await insert();
    expect(await insert()).toEqual({ ok: false, reason: 'already-there' });
    expect(await insert(true)).toMatchObject({ ok: true });
  });

  test('may go in where it is only quoted', async () => {
    open(`<div><br></div>${quote}`);
    expect(await insert()).toMatchObject({ ok: true });
  });

  test('is not written into another item, a closed window or one folded away', async () => {
    expect(await insert(false, 'compose:c2')).toEqual({ ok: false, reason: 'item-changed' });
    document.querySelector<HTMLElement>('.Ap')?.style.setProperty('display', 'none');
    document
      .querySelector('[role="dialog"]')
      ?.prepend(Object.assign(document.createElement('div'), { textContent: 'Nuevo' }));
    expect(await insert()).toEqual({ ok: false, reason: 'unsupported' });
    document.querySelector('.dw')?.remove();
    expect(await insert()).toEqual({ ok: false, reason: 'no-compose' });
    expect(saves).toBe(0);
  });

  test('is refused where the editor throws it out, and nothing is left', async () => {
    const node = open(`<div><br></div>${signature}`);
    const before = node.innerHTML;
    node.addEventListener('input', () => (node.innerHTML = before));
    expect(await insert()).toEqual({ ok: false, reason: 'refused' });
    expect(node.innerHTML).toBe(before);
  });

  test('in plain-text mode is text above the text', async () => {
    document.querySelector('.Ar.Au')?.setAttribute('style', 'display: none');
    const holder = document.querySelector('.Ar.As') as HTMLElement;
    holder.style.removeProperty('display');
    const area = holder.querySelector('textarea') as HTMLTextAreaElement;
    area.value = '-- \nLucía';
    const answer = await insert();
    expect(area.value).toBe(`${letter.plain}\n\n-- \nLucía`);
    expect(answer.ok && undoInsert(mailbox, answer.value)).toEqual({ ok: true, value: undefined });
    expect(area.value).toBe('-- \nLucía');
  });

  test('is taken out again while it is word for word ours', async () => {
    open(`<div>Antes</div>${signature}`);
    const first = await insert();
    if (!first.ok) throw new Error(first.reason);
    expect(undoInsert(mailbox, first.value).ok).toBe(true);
    expect(plainWords(textOfMarkup(editor().innerHTML))).toBe('Antes -- Lucía');
    expect(undoInsert(mailbox, first.value)).toEqual({ ok: false, reason: 'item-changed' });
    await insert();
    (editor().firstElementChild as HTMLElement).append('!');
    expect(undoInsert(mailbox, first.value)).toEqual({ ok: false, reason: 'item-changed' });
  });

  test('is handed over as it stands, with subject and recipients as the page shows them', () => {
    const markup = `<div>Hola</div><div><br></div><div>Adiós</div>${quote}`;
    open(markup);
    expect(readDraft(mailbox, into)).toEqual({
      ok: true,
      value: { subject: null, recipients: [], text: null, markup },
    });
    expect(readDraft(mailbox, { kind: 'new', to: [] })).toEqual({ ok: false, reason: 'no-compose' });
  });
});

describe('the fields of a compose', () => {
  test('a subject goes only into a field that is shown and empty', () => {
    expect(fillSubject(root(), 'Hola', mailbox.sight)).toBe(true);
    expect([field().value, saves]).toEqual(['Hola', 1]);
    expect(fillSubject(root(), 'Otro', mailbox.sight)).toBe(true);
    expect(field().value).toBe('Hola');
    field().value = '';
    field().style.display = 'none';
    fillSubject(root(), 'Otro', stillSight(document));
    expect(field().value).toBe('');
  });

  test('recipients that are there stay, and are right or wrong', async () => {
    open('', chip('Ana@acabados.example'));
    expect(await fillRecipients(root(), ['ana@acabados.example'], mailbox.sight)).toBe(true);
    expect(await fillRecipients(root(), ['otra@acabados.example'], mailbox.sight)).toBe(false);
    expect(await fillRecipients(root(), [], mailbox.sight)).toBe(true);
  });

  test('a new mail is asked of Gmail by its address line; a reply by its own control', async () => {
    aGmailPage('<span class="ams bkH" role="link"></span><span class="ams bkG" role="link"></span>');
    const pressed: string[] = [];
    for (const control of document.querySelectorAll('.ams')) {
      control.addEventListener('click', () => {
        pressed.push(control.className);
        document.body.insertAdjacentHTML('beforeend', composeMarkup('r1'));
      });
    }
    const reply = await openCompose(document, mailbox.sight, { kind: 'reply', thread: 't' });
    expect([pressed, reply?.compose.key, reply?.fresh]).toEqual([['ams bkH'], 'r1', true]);
    setTimeout(() => document.body.insertAdjacentHTML('beforeend', composeMarkup('n1')), 100);
    const fresh = await openCompose(document, mailbox.sight, { kind: 'new', to: [] });
    expect([location.hash.endsWith('?compose=new'), fresh?.compose.key]).toEqual([true, 'n1']);
  });
});
