// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { answerAsking } from '@/lib/host/gmail/page/answer-asking';
import { openMail } from '@/lib/host/gmail/page/open-mail';
import { readMessage } from '@/lib/host/gmail/page/read-message';
import { readGmail } from '@/lib/host/gmail/page/read/read-gmail';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import { textOfMarkup } from '@/lib/host/gmail/seen-markup';
import type { Mailbox } from '@/lib/host/gmail/page/write/mailbox';
import { inlineReply, message, own, thread, type MessageShape } from '../../../support/gmail-fixtures';
import { aGmailPage } from './support/gmail-page';

const ana = 'ana@sauces.example';
const item = 'thread:18c0ffee00000001';

function mailboxWith(...messages: MessageShape[]): Mailbox {
  aGmailPage(thread({ messages: messages.map(message) }));
  const sight = stillSight(document);
  const readMail = () => openMail(readGmail(document, window.location, sight), null, '2026-11-24T15:00:00.000Z');
  return { page: document, sight, readMail, put: new Map() };
}

const reading = (messages: MessageShape[], senders: readonly string[] = [ana]) => {
  const answer = readMessage(mailboxWith(...messages), item, senders);
  return answer.ok ? textOfMarkup(answer.value.markup) : answer.reason;
};

test.each<[string, MessageShape[], string]>([
  ['the newest of theirs, line by line', [{ body: 'Uno' }, { body: '<div>Dos</div><div>tres</div>' }], 'Dos\ntres'],
  ['theirs below our own', [{ body: 'Pagaré el viernes' }, { from: own, body: 'Gracias' }], 'Pagaré el viernes'],
  ['an older one that is open, when the newest is folded', [{ body: 'Abierto' }, { state: 'collapsed' }], 'Abierto'],
  ['nothing when all are folded', [{ state: 'collapsed' }], 'no-message'],
  ['nothing of other people', [{ from: { email: 'otro@sauces.example' } }], 'no-message'],
  ['no quoted mail', [{ body: 'Sí.<div class="gmail_quote">El lunes, Marta escribió: ¿pagará?</div>' }], 'Sí.'],
  ['only what is displayed', [{ body: '<div style="display:none">trampa</div><p>A la vista</p>' }], 'A la vista'],
  [
    'a signature as lines',
    [{ body: 'Saludos<br>--<br>Ana Beltrán<br>Sauces, S.A.' }],
    'Saludos\n--\nAna Beltrán\nSauces, S.A.',
  ],
  ['no reply that is being written', [{ body: 'Su mail', reply: inlineReply({ body: 'Mi respuesta' }) }], 'Su mail'],
  [
    'nothing for a sender who is only named in a body',
    [{ from: null, body: `<span email="${ana}">x</span>` }],
    'no-message',
  ],
])('reads %s', (_what, messages, text) => {
  expect(reading(messages)).toBe(text);
});

test('says who wrote it, and leaves the page as it was', () => {
  const mailbox = mailboxWith({ body: '<p hidden>trampa</p>Hola' });
  const before = document.body.innerHTML;
  expect(readMessage(mailbox, item, [ana])).toEqual({
    ok: true,
    value: { sender: { name: 'Ana Beltrán', address: ana }, markup: expect.stringMatching(/^(?!.*trampa).*Hola/) },
  });
  expect(document.body.innerHTML).toBe(before);
});

test('another mail than the one that was meant is not read', async () => {
  const mailbox = mailboxWith({ body: 'Otro correo' });
  const asking = { ask: 'read-message', expected: 'thread:before', senders: [ana] } as const;
  expect(await answerAsking(mailbox, asking, () => undefined)).toEqual({ ok: false, reason: 'item-changed' });
  expect(await answerAsking(mailbox, { ...asking, expected: item }, () => undefined)).toMatchObject({ ok: true });
});
