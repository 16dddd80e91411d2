import { expect, test } from 'vitest';
import { openDisputes } from '@/lib/domain/dispute';
import { aDisputeEvent } from '../support/builders';

const opened = aDisputeEvent({
  id: 'e1',
  text: 'Faltan dos cajas',
  code: 'short-delivery',
  createdAt: '2026-11-10T02:00:00.000Z',
});
const later = { createdAt: '2026-11-12T15:00:00.000Z' };
const open = (...events: Parameters<typeof openDisputes>[0][number][]) => openDisputes(events, 'America/Mexico_City');

test('a dispute is open from the local day of its opening on', () => {
  expect(open(opened)).toEqual([
    {
      disputeId: 'dispute',
      invoiceIds: ['invoice'],
      text: 'Faltan dos cajas',
      code: 'short-delivery',
      owner: null,
      openedOn: '2026-11-09',
      dueOn: null,
    },
  ]);
});

test('a note may say who sees to it, and does not close it', () => {
  const note = aDisputeEvent({ id: 'e2', what: 'note', owner: 'Rosa', dueOn: '2026-11-30', ...later });
  expect(open(opened, note)).toMatchObject([{ owner: 'Rosa', dueOn: '2026-11-30' }]);
});

test('a close that names it ends it; one that names another does not', () => {
  expect(open(opened, aDisputeEvent({ id: 'e2', what: 'closed', ...later }))).toEqual([]);
  expect(open(opened, aDisputeEvent({ id: 'e2', what: 'closed', disputeId: 'other', ...later }))).toHaveLength(1);
});

test('it is open again when the close is taken back, or when it is opened anew', () => {
  const closed = aDisputeEvent({ id: 'e2', what: 'closed', ...later });
  expect(open(opened, closed, aDisputeEvent({ id: 'e3', what: 'closed', voids: 'e2' }))).toHaveLength(1);
  expect(open(opened, closed, aDisputeEvent({ id: 'e3', createdAt: '2026-11-20T15:00:00.000Z' }))).toHaveLength(1);
});

test('an opening that was taken back never was', () => {
  expect(open(opened, aDisputeEvent({ id: 'e2', voids: 'e1' }))).toEqual([]);
});
