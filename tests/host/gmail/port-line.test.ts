// @vitest-environment jsdom
/* oxlint-disable unicorn/require-post-message-target-origin -- ports of the extension, not windows */
import { afterEach, expect, test, vi } from 'vitest';
import { gmailCapabilities, mailOverLine } from '@/lib/host/gmail/mail-over-line';
import { askingLimit, portLine } from '@/lib/host/gmail/port-line';
import { signal } from '@/lib/host/signal';
import { told } from '@/lib/host/told';
import type { OpenMail, SendingSign } from '@/lib/host/mail-host';
import { anOpenMail } from '../../support/fake-host';
import { portPair, settled } from '../../support/port-pair';

afterEach(() => void vi.useRealTimers());

const line = () => {
  const heard: unknown[] = [];
  const lost = vi.fn<() => void>();
  return { heard, lost, line: portLine('proof', (message) => heard.push(message), lost) };
};

test('greets with its proof, and hears only what is well formed', async () => {
  const { near, far, sent } = portPair('p');
  const { line: own, heard } = line();
  own.take(near);
  expect(sent).toEqual([{ kind: 'hello', proof: 'proof' }]);
  far.postMessage({ kind: 'focus' });
  far.postMessage({ kind: 'fold', folded: true });
  await settled();
  expect(heard).toEqual([{ kind: 'focus' }]);
});

test('an answer goes to the request of its id, whatever the order', async () => {
  const { near, far } = portPair('p');
  const { line: own } = line();
  own.take(near);
  const [first, second] = [own.ask({ ask: 'refresh' }), own.ask({ ask: 'capture-page' })];
  far.postMessage({ kind: 'answer', id: 2, answer: { ok: true, value: 'two' } });
  far.postMessage({ kind: 'answer', id: 1, answer: { ok: false, reason: 'refused' } });
  expect(await first).toEqual({ ok: false, reason: 'refused' });
  expect(await second).toEqual({ ok: true, value: 'two' });
});

test('without an answer a request ends silent after ten seconds', async () => {
  vi.useFakeTimers();
  const { line: own } = line();
  own.take(portPair('p').near);
  const answer = own.ask({ ask: 'refresh' });
  await vi.advanceTimersByTimeAsync(askingLimit - 1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual({ ok: false, reason: 'silent' });
});

test('without a port, and when the port is lost, requests end at once', async () => {
  const { near, far } = portPair('p');
  const { line: own, lost } = line();
  expect(await own.ask({ ask: 'refresh' })).toEqual({ ok: false, reason: 'silent' });
  own.take(near);
  const answer = own.ask({ ask: 'refresh' });
  far.disconnect();
  expect(await answer).toEqual({ ok: false, reason: 'silent' });
  expect(lost).toHaveBeenCalledOnce();
  expect(own.send({ kind: 'focus-mail' })).toBe(false);
});

test('a port that was left is not heard any more', async () => {
  const [old, fresh] = [portPair('p'), portPair('p')];
  const { line: own, heard, lost } = line();
  own.take(old.near);
  own.take(fresh.near);
  old.far.disconnect();
  fresh.far.postMessage({ kind: 'focus' });
  await settled();
  expect(heard).toEqual([{ kind: 'focus' }]);
  expect(lost).not.toHaveBeenCalled();
});

test('the port over a line answers in the port’s own types, and takes no other shape for an answer', async () => {
  const { near, far } = portPair('p');
  const { line: own } = line();
  own.take(near);
  const host = mailOverLine(own, told<OpenMail>(), signal<SendingSign>(), signal<string>(), null);
  const right = host.refresh();
  const wrong = host.refresh();
  const draft = host.readDraft({ kind: 'reply', thread: 't' });
  const [message, endless] = [host.readMessage('thread:t', []), host.readMessage('thread:t', [])];
  const sender = { name: null, address: 'ana@acabados.example' };
  far.postMessage({ kind: 'answer', id: 1, answer: { ok: true, value: anOpenMail() } });
  far.postMessage({ kind: 'answer', id: 2, answer: { ok: true, value: { account: 'x' } } });
  far.postMessage({ kind: 'answer', id: 3, answer: { ok: true, value: { subject: 5 } } });
  far.postMessage({ kind: 'answer', id: 4, answer: { ok: true, value: { sender, markup: 'Hola<br>Ana' } } });
  far.postMessage({ kind: 'answer', id: 5, answer: { ok: true, value: { sender, markup: 'x'.repeat(20_001) } } });
  expect(await right).toEqual({ ok: true, value: anOpenMail() });
  expect(await wrong).toEqual({ ok: false, reason: 'refused' });
  expect(await draft).toEqual({ ok: false, reason: 'refused' });
  expect(await message).toEqual({ ok: true, value: { sender, text: 'Hola\nAna', isCut: false } });
  expect(await endless).toEqual({ ok: true, value: { sender, text: 'x'.repeat(20_000), isCut: true } });
  expect(gmailCapabilities).toMatchObject({ watchesTyping: true, marksPlaces: true, replacesPlaces: true });
});

test('a value is told to whoever comes late, a happening is not', () => {
  const value = told<number>();
  const happening = signal<number>();
  const [values, happenings]: [number[], number[]] = [[], []];
  value.tell(1);
  happening.tell(1);
  const stops = [value.follow((one) => values.push(one)), happening.follow((one) => happenings.push(one))];
  value.tell(2);
  happening.tell(2);
  for (const stop of stops) stop();
  value.tell(3);
  happening.tell(3);
  expect([values, happenings, value.last()]).toEqual([[1, 2], [2], 3]);
});
