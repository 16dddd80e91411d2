import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import { timelinePage } from '@/lib/views/timeline-page';
import { aContact, aLogEntry, aPayment, calendar, day } from '../support/builders';

const nothing = {
  promises: [],
  payments: [],
  balanceReports: [],
  disputeEvents: [],
  followUps: [],
  acts: [],
  openIds: new Set<string>(),
};

test('whatever happened on whichever days, the pages together hold everything once, newest first', () => {
  const daysBack = array(integer({ min: 0, max: 12 }), { maxLength: 40 });
  assert(
    property(daysBack, daysBack, integer({ min: 1, max: 15 }), (calls, paid, limit) => {
      const log = calls.map((back, n) => aLogEntry({ id: `l${n}`, on: addDays(day, -back) }));
      const payments = paid.map((back, n) => aPayment({ id: `p${n}`, paidOn: addDays(day, -back) }));
      const rows = { ...nothing, contacts: [aContact()], payments };
      const seen: { id: string; at: string }[] = [];
      for (let before: string | null = null; ;) {
        const left = log.filter(({ at }) => before === null || at < before);
        const page: ReturnType<typeof timelinePage> = timelinePage(
          { ...rows, log: { rows: left, until: null } },
          calendar,
          { before, limit },
        );
        seen.push(...page.entries);
        if (page.next === null) break;
        before = page.next;
      }
      expect(seen.map(({ id }) => id).toSorted()).toEqual([...log, ...payments].map(({ id }) => id).toSorted());
      const instants = seen.map(({ at }) => at);
      expect(instants).toEqual(instants.toSorted().toReversed());
    }),
  );
});

test('a contact whose row was taken back still gives its name to what it said', () => {
  const gone = aContact({ voided: { at: day, by: 'ana', reason: 'doubled' } });
  const log = { rows: [aLogEntry({ contactId: 'contact' })], until: null };
  const { entries } = timelinePage({ ...nothing, contacts: [gone], log }, calendar, { before: null, limit: 50 });
  expect(entries).toMatchObject([{ kind: 'contact', contactName: 'Lucía Ferrer' }]);
});

test('RULE-10 a reminder that left stays, with what became of its documents', () => {
  const invoiceIds = ['a', 'b', 'c'];
  const rows = [
    aLogEntry({ id: 'sent', rung: 'note', stage: 'gentle', invoiceIds }),
    aLogEntry({ id: 'talk', rung: null, invoiceIds }),
  ];
  const page = { ...nothing, contacts: [], openIds: new Set(['b']), log: { rows, until: null } };
  const { entries } = timelinePage(page, calendar, { before: null, limit: 50 });
  expect(entries.map((entry) => [entry.id, entry.kind === 'contact' && entry.closed])).toEqual([
    ['talk', 0],
    ['sent', 2],
  ]);
});
