import { expect, test } from 'vitest';
import { paperClaims, signsOfDissatisfaction, signsOfFraud, signsOfUnawareness } from '@/lib/domain/claim-signals';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { lateGround } from '@/lib/domain/late-ground';
import { addDays } from '@/lib/domain/plain-date';
import type { WeighedEvidence } from '@/lib/domain/reason-evidence';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import {
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  aLogEntry,
  anInvoice,
  aPayment,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { paidHistory } from '../support/paid-history';
import { late } from '../support/steps';

function groundOf(changes: Partial<CustomerFile>) {
  const file = aCustomerFile({ invoices: [late(20)], ...changes });
  const ground = lateGround(situationOf(file, shippedPolicy, { today: day, calendar }));
  if (!ground) throw new Error('nothing is late');
  return ground;
}
const codes = (found: readonly WeighedEvidence[]) => found.map(({ fact }) => fact.code);
const disputing = (code: string) => groundOf({ disputeEvents: [aDisputeEvent({ code, text: 'Llegó rota' })] });

test.each([
  ['dissatisfied', 'quality-disputed', signsOfDissatisfaction],
  ['not-received', 'quality-disputed', signsOfDissatisfaction],
  ['other', 'claim-open', signsOfDissatisfaction],
  ['of another version', 'claim-open', signsOfDissatisfaction],
  ['unknown-order', 'order-unknown', signsOfUnawareness],
  ['duplicate', 'billed-twice', signsOfUnawareness],
  ['amount', 'papers-disputed', paperClaims],
  ['invoice-details', 'papers-disputed', paperClaims],
  ['already-paid', 'papers-disputed', paperClaims],
] as const)('a dispute with the code %s says %s and nothing of the other kinds', (code, fact, signs) => {
  const all = [signsOfDissatisfaction, signsOfUnawareness, paperClaims];
  expect(codes(signs(disputing(code)))).toEqual([fact]);
  expect(all.filter((one) => one !== signs).flatMap((one) => codes(one(disputing(code))))).toEqual([]);
});

test('a dispute about another invoice than the late one says nothing about why that one is late', () => {
  expect(
    signsOfDissatisfaction(groundOf({ disputeEvents: [aDisputeEvent({ code: 'dissatisfied', invoiceIds: ['x'] })] })),
  ).toEqual([]);
});

test('the newest answer about how content they are counts, for a year', () => {
  const said = (on: string, satisfaction: 'content' | 'mixed' | 'discontent') =>
    aLogEntry({ id: on, on, channel: 'call', satisfaction });
  const of = (...log: CustomerFile['log']) => signsOfDissatisfaction(groundOf({ log }));
  expect(of(said('2026-11-01', 'discontent'))).toMatchObject([{ weight: 3, fact: { date: { day: '2026-11-01' } } }]);
  expect(of(said('2026-11-01', 'mixed'))).toMatchObject([{ weight: 1 }]);
  expect(of(said('2026-11-01', 'discontent'), said('2026-11-10', 'content'))).toEqual([]);
  expect(of(said('2025-11-01', 'discontent'))).toEqual([]);
});

test('a claim that was solved lately leaves a hint while its invoice stays open', () => {
  const closed = (createdAt: string) => [
    aDisputeEvent({ id: 'o', code: 'dissatisfied', createdAt: '2026-08-01T15:00:00.000Z' }),
    aDisputeEvent({ id: 'c', what: 'closed', createdAt }),
  ];
  const of = (at: string) => codes(signsOfDissatisfaction(groundOf({ disputeEvents: closed(at) })));
  expect(of('2026-11-10T15:00:00.000Z')).toEqual(['claim-closed']);
  expect(of('2026-08-10T15:00:00.000Z')).toEqual([]);
});

test('what they were never billed for stands out where their invoices are usually for the same', () => {
  const past = paidHistory(0);
  const invoices = past.invoices.map((invoice, n) => ({ ...invoice, concept: `Renta de equipo ${n + 5}/2026` }));
  const of = (concept: string | null, known = invoices) =>
    codes(signsOfUnawareness(groundOf({ ...past, invoices: [...known, late(20, { concept })] })));
  expect(of('Horas extra de soporte')).toEqual(['new-concept']);
  expect(of('RENTA DE EQUIPO 11/2026')).toEqual([]);
  expect(of(null)).toEqual([]);
  const various = invoices.map((invoice, n) => ({ ...invoice, concept: ['pan', 'flores', 'sillas', 'agua'][n] ?? '' }));
  expect(of('Horas extra', various)).toEqual([]);
});

test('a debit note and an invoice much larger than all before may not be expected', () => {
  expect(codes(signsOfUnawareness(groundOf({ invoices: [late(20, { type: 'debit-note' })] })))).toEqual(['debit-note']);
  const past = paidHistory(0);
  const fifth = anInvoice({ id: 'x5', dueOn: '2026-09-10' });
  const payments = [...past.payments, aPayment({ id: 'p5', invoiceId: 'x5', paidOn: '2026-09-10' })];
  const of = (minor: number) =>
    codes(
      signsOfUnawareness(groundOf({ invoices: [...past.invoices, fifth, late(20, { total: mxn(minor) })], payments })),
    );
  expect(of(200_000)).toEqual(['larger-than-usual']);
  expect(of(199_999)).toEqual([]);
});

test('fraud is thought of only where a person marked it, or three hard facts meet', () => {
  const situation = { tag: 'fraud-suspected', reason: 'Pide cambiar la cuenta', until: null };
  expect(codes(signsOfFraud(groundOf({ customer: aCustomer({ situation }) })))).toEqual(['doubted']);
  const disputeEvents = [aDisputeEvent({ code: 'unknown-order' })];
  const log = [aLogEntry({ channel: 'call', outcome: 'wrong-number' })];
  expect(codes(signsOfFraud(groundOf({ disputeEvents, log })))).toEqual([
    'order-unknown',
    'never-paid',
    'wrong-contact',
  ]);
  expect(signsOfFraud(groundOf({ disputeEvents }))).toEqual([]);
  expect(signsOfFraud(groundOf({ log }))).toEqual([]);
  const past = paidHistory(0);
  expect(signsOfFraud(groundOf({ ...past, invoices: [...past.invoices, late(20)], disputeEvents, log }))).toEqual([]);
  expect(
    signsOfFraud(
      groundOf({
        log,
        invoices: [late(400)],
        disputeEvents: [aDisputeEvent({ code: 'amount', createdAt: `${addDays(day, -9)}T15:00:00.000Z` })],
      }),
    ),
  ).toEqual([]);
});
