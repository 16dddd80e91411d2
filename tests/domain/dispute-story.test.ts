import { expect, test } from 'vitest';
import { complaintCodes, isComplaintCode } from '@/lib/domain/complaint-code';
import { disputeCodes } from '@/lib/domain/dispute-code';
import { holdsBack, isComplaint } from '@/lib/domain/dispute';
import { disputeStories } from '@/lib/domain/dispute-story';
import { aDisputeEvent, calendar } from '../support/builders';
import { codes, late, stepOn } from '../support/steps';
import { day } from '../support/builders';

const at = (createdAt: string) => ({ createdAt: `2026-11-${createdAt}T15:00:00.000Z` });
const stories = (...events: Parameters<typeof aDisputeEvent>[0][]) =>
  disputeStories(
    events.map((event, place) => aDisputeEvent({ id: `e${place}`, ...event })),
    calendar.timeZone,
  );

test('a complaint is told from a dispute by what it is about, never by an empty list alone', () => {
  for (const code of complaintCodes) expect(isComplaint({ code, invoiceIds: [] })).toBe(true);
  for (const code of [...disputeCodes, null, 'from-elsewhere']) {
    expect(isComplaint({ code, invoiceIds: [] }), String(code)).toBe(false);
    expect(isComplaintCode(code)).toBe(false);
  }
  expect(isComplaint({ code: 'service', invoiceIds: ['a'] })).toBe(false);
});

test.each([
  [{ code: 'treatment', invoiceIds: [] }, false],
  [{ code: 'treatment', invoiceIds: ['a'] }, true],
  [{ code: 'treatment', invoiceIds: ['b'] }, false],
  [{ code: null, invoiceIds: [] }, true],
  [{ code: 'amount', invoiceIds: ['a'] }, true],
])('%j holds the invoice back: %s', (dispute, isHeld) => {
  expect(holdsBack(dispute, 'a')).toBe(isHeld);
});

test('a complaint about how they were treated leaves the reminders as they were', () => {
  const invoices = [late(9)];
  const plain = stepOn(day, { invoices });
  const complaint = aDisputeEvent({ invoiceIds: [], code: 'treatment' });
  const complained = stepOn(day, { invoices, disputeEvents: [complaint] });
  expect([complained.what, complained.notToday]).toEqual([plain.what, plain.notToday]);
  // With a dispute beside it, the reason counts from the dispute.
  const both = stepOn(day, {
    invoices,
    disputeEvents: [complaint, aDisputeEvent({ id: 'd', disputeId: 'd', ...at('20') })],
  });
  expect(codes(both)).toContain('disputed');
  expect(both.why.find(({ code }) => code === 'disputed')).toMatchObject({ date: { day: '2026-11-20' } });
});

test('a story holds what was added and how it ended; closed ones stay, after the open ones', () => {
  const told = stories(
    { disputeId: 'a', code: 'amount', text: 'No cuadra', owner: 'Ana', ...at('02') },
    { disputeId: 'a', what: 'note', text: 'Lo ve Raúl', owner: 'Raúl', dueOn: '2026-11-20', ...at('05') },
    { disputeId: 'a', what: 'closed', text: 'Nota de crédito 12', ...at('12') },
    { disputeId: 'b', code: 'service', invoiceIds: [], reputation: true, ...at('08') },
  );
  expect(told.map(({ disputeId, closed }) => [disputeId, closed])).toEqual([
    ['b', null],
    ['a', { on: '2026-11-12', text: 'Nota de crédito 12' }],
  ]);
  expect(told[0]).toMatchObject({ reputation: true, openedOn: '2026-11-08', turns: [] });
  expect(told[1]).toMatchObject({ owner: 'Raúl', dueOn: '2026-11-20', reputation: false });
  expect(told[1]?.turns.map(({ what, text }) => [what, text])).toEqual([
    ['note', 'Lo ve Raúl'],
    ['closed', 'Nota de crédito 12'],
  ]);
});

test('one that was opened again is open, and what was taken back is no story', () => {
  const again = stories(
    { disputeId: 'a', ...at('02') },
    { disputeId: 'a', what: 'closed', ...at('03') },
    { disputeId: 'a', text: 'Otra vez', ...at('04') },
  );
  expect(again).toMatchObject([{ closed: null, text: 'Otra vez', openedOn: '2026-11-04' }]);
  expect(stories({ id: 'x', ...at('02') }, { id: 'y', voids: 'x', ...at('03') })).toEqual([]);
  expect(stories({ what: 'closed', ...at('02') })).toEqual([]);
});
