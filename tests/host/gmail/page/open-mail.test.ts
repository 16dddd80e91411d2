// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { answerAsking } from '@/lib/host/gmail/page/answer-asking';
import { mailReader } from '@/lib/host/gmail/page/mail-reader';
import { openMail } from '@/lib/host/gmail/page/open-mail';
import type { ComposeView, GmailView } from '@/lib/host/gmail/page/read/gmail-view';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import type { Mailbox } from '@/lib/host/gmail/page/write/mailbox';
import type { OpenMail } from '@/lib/host/mail-host';
import { anOpenMail } from '../../../support/fake-host';
import { aGmailPage, composeMarkup } from './support/gmail-page';

const ana = { name: 'Ana', address: 'ana@acabados.example' };
const compose: ComposeView = {
  key: 'c1',
  kind: 'popup',
  minimized: false,
  focused: false,
  to: [ana],
  cc: [],
  bcc: [],
  subject: 'Hola',
  from: null,
  mode: 'rich',
  bodyEmpty: true,
};
const thread = { key: 't1', id: '1', subject: 'Factura', senders: [ana], recipients: [] };
const view: GmailView = {
  account: 'yo@casa.example',
  aliases: [],
  thread: null,
  composes: [],
  readable: true,
};

test.each([
  ['nothing', view, null, 'none', 'none'],
  ['a thread', { ...view, thread }, null, 'thread:t1', 'read'],
  ['a new mail', { ...view, composes: [compose] }, null, 'compose:c1', 'compose'],
  ['a thread under an idle window', { ...view, thread, composes: [compose] }, null, 'thread:t1', 'read'],
  ['a window in hand above a thread', { ...view, thread, composes: [compose] }, 'c1', 'compose:c1', 'compose'],
  ['a window folded away', { ...view, composes: [{ ...compose, minimized: true }] }, null, 'none', 'none'],
])('with %s open the item is told', (_what, seen, focused, item, mode) => {
  expect(openMail(seen as GmailView, focused, '')).toMatchObject({ item, mode });
});

beforeEach(() => {
  window.requestIdleCallback ??= ((run: () => void) => setTimeout(run, 0)) as unknown as typeof requestIdleCallback;
  window.cancelIdleCallback ??= clearTimeout as unknown as typeof cancelIdleCallback;
});

test('the compose that the person works in stays in hand while the sidebar has the focus', () => {
  aGmailPage(composeMarkup('c1'));
  let dockHasFocus = false;
  const told: OpenMail[] = [];
  const reader = mailReader(
    window,
    stillSight(document),
    () => dockHasFocus,
    (mail) => told.push(mail),
  );
  document.querySelector<HTMLElement>('[g_editable]')?.focus();
  expect(reader.read().composes[0]?.focused).toBe(true);
  dockHasFocus = true;
  document.querySelector<HTMLElement>('[g_editable]')?.blur();
  expect(reader.read().composes[0]?.focused).toBe(true);
  dockHasFocus = false;
  expect(reader.read().composes[0]?.focused).toBe(false);
  expect(told).toHaveLength(1);
  reader.stop();
});

const none = () => undefined;

test('every request is answered, also where the page fails', async () => {
  aGmailPage('');
  const broken: Mailbox = {
    page: document,
    sight: stillSight(document),
    put: new Map(),
    readMail: () => {
      throw new Error('no such page');
    },
  };
  const whole: Mailbox = { ...broken, readMail: () => anOpenMail() };
  expect(await answerAsking(broken, { ask: 'refresh' }, none)).toEqual({ ok: false, reason: 'refused' });
  expect(await answerAsking(whole, { ask: 'refresh' }, none)).toMatchObject({ ok: true });
  expect(await answerAsking(whole, { ask: 'capture-page' }, none)).toMatchObject({ ok: true });
  expect(await answerAsking(whole, { ask: 'open-mail-of', addresses: [] }, none)).toMatchObject({ ok: false });
  expect(await answerAsking(whole, { ask: 'send' }, none)).toEqual({ ok: false, reason: 'refused' });
  await answerAsking(whole, { ask: 'open-mail-of', addresses: ['a@b.example'] }, none);
  expect(location.hash).toContain('#search/from');
});
