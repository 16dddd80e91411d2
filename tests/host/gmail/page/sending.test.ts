// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { stillSight } from '@/lib/host/gmail/page/read/still-sight';
import { gestureOf } from '@/lib/host/gmail/page/send-gesture';
import { watchSending, type SendingWatch } from '@/lib/host/gmail/page/sending';
import type { InsertedDraft, OpenMail } from '@/lib/host/mail-host';
import { anOpenMail } from '../../../support/fake-host';
import { aGmailPage, composeMarkup } from './support/gmail-page';

const sentence = 'Le recordamos la factura F-1, que venció ayer.';
const draft: InsertedDraft = { compose: 'c1', thread: null, fingerprint: sentence, unfilled: [] };
const own = { name: null, address: 'cobranza@casa.example' };
const customer = { name: 'Ana', address: 'ana@acabados.example' };
const threadOf = (senders: OpenMail['composes'][number]['recipients']): OpenMail =>
  anOpenMail({ account: own.address, thread: { key: 't1', subject: null, senders, recipients: [] } });

let now = 0;
let mail: OpenMail;
let told: string[];
let watch: SendingWatch;

beforeEach(() => {
  now = 1_000_000;
  mail = anOpenMail({ account: own.address });
  told = [];
  watch?.stop();
  open('c1', sentence);
  watch = watchSending(
    { page: document, sight: stillSight(document), readMail: () => mail, put: new Map() },
    ({ compose, what }) => told.push(`${compose} ${what}`),
    () => now,
    (event) => real.has(event),
  );
});

function open(key: string, text: string): void {
  aGmailPage('');
  document.body.insertAdjacentHTML('beforeend', composeMarkup(key, `<div>${text}</div>`));
}
const close = () => document.querySelector('.dw')?.remove();
const part = (selector: string) => document.querySelector(selector) as HTMLElement;

/** Presses that the person makes: whatever else a test dispatches is the page's own. */
const real = new WeakSet<Event>();
function press(target: HTMLElement, event: Event = new MouseEvent('click', { bubbles: true })): void {
  real.add(event);
  target.dispatchEvent(event);
}
const key = (name: string, how: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, ...how });

/** Time passes, and the page is looked at as it is in Gmail. */
function pass(milliseconds: number): void {
  const until = now + milliseconds;
  for (; now < until; now += 300) watch.look();
  watch.look();
}

const discard = '.gU:last-child [role="button"]:not([aria-haspopup])';

test.each([
  ['Send is clicked', () => press(part('.aoO'))],
  ['Enter is pressed on Send', () => press(part('.aoO'), key('Enter'))],
  ['Space is pressed on Send', () => press(part('.aoO'), key(' '))],
  ['Ctrl+Enter is pressed in the text', () => press(part('[g_editable]'), key('Enter', { ctrlKey: true }))],
  ['Cmd+Enter is pressed in the subject', () => press(part('[name=subjectbox]'), key('Enter', { metaKey: true }))],
])('a new mail is sent when %s and it leaves', (_what, act) => {
  watch.hold(draft);
  act();
  pass(600);
  expect(told).toEqual([]);
  close();
  pass(1200);
  expect(told).toEqual(['c1 sent']);
});

test.each([
  ['is saved and closed', () => undefined, 'gone'],
  ['is discarded by its bin', () => press(part(discard)), 'discarded'],
  ['is discarded by keys', () => press(part('[g_editable]'), key('D', { ctrlKey: true, shiftKey: true })), 'discarded'],
  ['is closed after Enter in the text', () => press(part('[g_editable]'), key('Enter')), 'gone'],
  ['is closed after a look at the schedule', () => press(part('[aria-haspopup]')), 'gone'],
  ['is sent by a press of the page’s own', () => part('.aoO').click(), 'gone'],
  [
    'is sent with our text deleted',
    () => {
      part('[g_editable]').textContent = 'Otra cosa';
      press(part('.aoO'));
    },
    'gone',
  ],
  [
    'is sent with our text only in its quote',
    () => {
      part('[g_editable]').innerHTML = `<div>Hola</div><div class="gmail_quote">${sentence}</div>`;
      press(part('.aoO'));
    },
    'gone',
  ],
])('a mail that %s: $2', (_what, act, ending) => {
  watch.hold(draft);
  act();
  close();
  pass(1200);
  expect(told).toEqual([`c1 ${ending}`]);
  expect(watch.isWatching()).toBe(false);
});

test('a press on Send that Gmail did not follow explains nothing later', () => {
  watch.hold(draft);
  press(part('.aoO'));
  pass(9000);
  close();
  pass(1200);
  expect(told).toEqual(['c1 gone']);
});

test('in a thread a new message of the account must stand at its end', () => {
  mail = threadOf([customer, customer]);
  watch.hold({ ...draft, thread: 't1' });
  press(part('.aoO'));
  close();
  pass(3000);
  expect(told).toEqual([]);
  mail = threadOf([customer, customer, own]);
  pass(600);
  expect(told).toEqual(['c1 sent']);
});

test.each([
  ['nothing new', threadOf([customer, customer])],
  ['a new message of the customer', threadOf([customer, customer, customer])],
  ['another thread', anOpenMail({ account: own.address })],
])('in a thread with %s it is merely gone', (_what, after) => {
  mail = threadOf([customer, customer]);
  watch.hold({ ...draft, thread: 't1' });
  press(part('.aoO'));
  close();
  mail = after;
  pass(20_000);
  expect(told).toEqual(['c1 gone']);
});

test.each(['c1', 'c2'])('an undone sending comes back as %s within 60 s and can be sent again', (back) => {
  watch.hold(draft);
  press(part('.aoO'));
  close();
  pass(1200);
  pass(30_000);
  open(back, sentence);
  pass(600);
  press(part('.aoO'));
  close();
  pass(1200);
  expect(told).toEqual(['c1 sent', 'c1 returned', 'c1 sent']);
});

test('the same text in a window after a minute is another mail', () => {
  watch.hold(draft);
  press(part('.aoO'));
  close();
  pass(62_000);
  open('c1', sentence);
  pass(1200);
  expect(told).toEqual(['c1 sent']);
});

test('a window that moves to full screen, or gets another key, is the same window', () => {
  watch.hold(draft);
  const dialog = part('[role="dialog"]');
  dialog.remove();
  pass(300);
  const full = document.createElement('div');
  full.className = 'aSs';
  full.append(dialog);
  document.body.append(full);
  part('[name=composeid]').setAttribute('value', 'c9');
  part('.aoI').setAttribute('data-compose-id', 'c9');
  pass(1200);
  expect(told).toEqual([]);
  expect(watch.unsettled()).toEqual(['c1']);
  press(part('.aoO'));
  full.remove();
  pass(1200);
  expect(told).toEqual(['c1 sent']);
});

test('a window without our letter is not watched', () => {
  watch.hold({ ...draft, compose: 'another' });
  press(part('.aoO'));
  close();
  pass(1200);
  expect([told, watch.isWatching()]).toEqual([[], false]);
});

test('a press outside the compose means nothing to it', () => {
  const stranger = document.createElement('div');
  stranger.setAttribute('role', 'button');
  stranger.className = 'T-I aoO';
  document.body.append(stranger);
  const event = new MouseEvent('click', { bubbles: true });
  stranger.dispatchEvent(event);
  expect(gestureOf(event, part('.aoI'))).toBeNull();
});
