import { expect, test } from 'vitest';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import { logNote } from '@/lib/actions/log-note';
import { openDispute } from '@/lib/actions/open-dispute';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { setAside } from '@/lib/actions/set-aside';
import { treatCustomer } from '@/lib/actions/treat-customer';
import { addDays } from '@/lib/domain/plain-date';
import { effectOf, type SituationTag } from '@/lib/domain/situation-tag';
import { customerPanel } from '@/lib/views/customer-panel';
import { dayProgress } from '@/lib/views/day-progress';
import { ownSideBlockers } from '@/lib/views/own-side-blockers';
import { simpleLetters } from '@/lib/views/simple-letters';
import { worklist } from '@/lib/views/worklist';
import { aContact, aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

/** So many customers, each a few days late with one invoice and known by mail. */
async function aDay(count: number, daysLate = 3, log: readonly object[] = []) {
  const ids = Array.from({ length: count }, (_, n) => `c${n}`);
  const ledger = await store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, name: `Cliente ${id}` })),
    contacts: ids.map((id) => aContact({ id: `m-${id}`, customerId: id, value: `pagos@${id}.example` })),
    invoices: ids.map((id) => late(daysLate, { id: `i-${id}`, customerId: id })),
    log,
  });
  let made = 0;
  const here = circumstances(ledger, { newId: () => `made-${(made += 1)}` });
  await refreshStandings(here);
  return { ledger, here, ids };
}

const idsOf = (rows: readonly { customerId: string }[]) => rows.map(({ customerId }) => customerId);
const said = { segment: null, reason: 'Lo contó su contadora', until: '2026-12-31' } as const;

test('S2.1, S0.24 what of ours keeps a customer from paying is a list with an owner and a day', async () => {
  const { ledger, here } = await aDay(2);
  const dispute = { customerId: 'c0', invoiceIds: ['i-c0'], code: 'not-received', owner: 'Paula', dueOn: '2026-11-26' };
  await openDispute(here, { ...dispute, text: null } as Parameters<typeof openDispute>[1]);
  expect(await ownSideBlockers(ledger, { timeZone: calendar.timeZone })).toMatchObject([
    { customerId: 'c0', code: 'not-received', owner: 'Paula', dueOn: '2026-11-26' },
  ]);
  expect(idsOf((await worklist(ledger, { today: day })).today)).toEqual(['c1']);
});

test('S2.14 what waits stands against what was done, and against what is usual', async () => {
  const { ledger, here, ids } = await aDay(12);
  for (const [daysAgo, many] of [
    [4, 2],
    [2, 3],
    [1, 2],
  ] as const) {
    const then = { ...here, today: addDays(day, -daysAgo), now: () => `${addDays(day, -daysAgo)}T16:00:00.000Z` };
    for (const customerId of ids.slice(0, many)) await logNote(then, { customerId, text: 'Visto' });
  }
  await logNote(here, { customerId: 'c0', text: 'Llamará mañana' });
  expect(await dayProgress(ledger, { today: day, calendar })).toEqual({ doneToday: 1, waiting: 9, usualADay: 2 });
});

test('S3.25, S3.28 easy debts take little work: their letters are prepared and looked over in a row', async () => {
  const { ledger, here, ids } = await aDay(12, 14, [sent('note', 12, { customerId: 'c0', invoiceIds: ['i-c0'] })]);
  expect(idsOf(await simpleLetters(ledger, { today: day })).toSorted()).toEqual(
    ids.filter((id) => id !== 'c0').toSorted(),
  );
  await chooseCompanyPolicies(here, { company: 'light' });
  await refreshStandings(here);
  expect(await simpleLetters(ledger, { today: day })).toHaveLength(12);
});

test('S3.26 who cannot pay today is parked until a day on which somebody looks again', async () => {
  const { ledger, here } = await aDay(1);
  await treatCustomer(here, { ...said, customerId: 'c0', tag: 'cannot-pay-now' });
  await setAside(here, { customerId: 'c0', until: '2026-12-10', reason: 'Cobra su obra en diciembre' });
  expect((await worklist(ledger, { today: day })).todayCount).toBe(0);
  const then = circumstances(ledger, { today: '2026-12-10', now: () => '2026-12-10T16:00:00.000Z' });
  await refreshStandings(then);
  const [line] = (await worklist(ledger, { today: '2026-12-10' })).today;
  expect(line).toMatchObject({ customerId: 'c0', bucket: 'follow-up-due' });
  expect(effectOf('cannot-pay-now').options).toEqual(['plan', 'extension']);
});

test.each<[string, SituationTag]>([
  ['S3.13 a customer who is worth much', 'valuable'],
  ['S3.31 a case that touches our good name', 'reputation'],
  ['S3.32 a delicate moment', 'sensitive'],
])('%s is met with care: softer words, and no letter from a list', async (_what, tag) => {
  const { ledger, here } = await aDay(12, 31, [
    sent('note', 30, { customerId: 'c0', invoiceIds: ['i-c0'] }),
    sent('second-notice', 22, { customerId: 'c0', invoiceIds: ['i-c0'] }),
  ]);
  await treatCustomer(here, { ...said, customerId: 'c0', tag });
  await treatCustomer(here, { ...said, customerId: 'c1', tag });
  expect(idsOf(await simpleLetters(ledger, { today: day }))).not.toContain('c1');
  expect(idsOf(await simpleLetters(ledger, { today: day }))).toContain('c2');
  const panel = await customerPanel(ledger, { customerId: 'c0', today: day, calendar });
  const ceiling = effectOf(tag).ceiling;
  expect(panel?.nextStep).toMatchObject({ what: 'write', stage: ceiling });
  expect(['gentle', 'second']).toContain(ceiling);
});
