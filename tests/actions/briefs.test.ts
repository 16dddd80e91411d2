import { expect, test } from 'vitest';
import { briefColleague } from '@/lib/actions/brief-colleague';
import { logBriefResult } from '@/lib/actions/log-brief-result';
import { contactHistory } from '@/lib/domain/contact-history';
import { aCustomer, anInvoice } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const customerId = 'customer';

async function asked() {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice()] }));
  const about = 'Preguntar a Raúl qué le dijo el cliente';
  const brief = { customerId, colleague: 'Raúl', text: 'Hola, Raúl', invoiceIds: ['invoice'], dueOn: '2026-11-26' };
  await briefColleague(here, { ...brief, about });
  const [task] = await here.ledger.followUps.toArray();
  return { here, task };
}

test('a colleague who was asked is a task of a day and no contact with the customer', async () => {
  const { here, task } = await asked();
  expect(task).toMatchObject({ dueOn: '2026-11-26', colleague: 'Raúl', doneAt: null });
  const [entry] = await here.ledger.log.toArray();
  expect(entry).toMatchObject({
    channel: 'third-party',
    direction: 'internal',
    outcome: 'asked',
    followUpId: task?.id,
  });
  expect(contactHistory(await here.ledger.log.toArray()).lastContact).toBeNull();
});

test('what they were told ends the task, is a contact, and can bring the reason', async () => {
  const { here, task } = await asked();
  const result = { customerId, followUpId: task?.id ?? '', isReached: true, text: 'Pagan al cobrar su obra' };
  await logBriefResult(here, { ...result, reason: 'cannot-pay', followUp: { dueOn: '2026-12-01', about: 'Ver' } });
  const log = await here.ledger.log.toArray();
  expect(log.at(-1)).toMatchObject({ direction: 'in', outcome: 'result', reason: 'cannot-pay' });
  expect(contactHistory(log).lastContact?.outcome).toBe('result');
  const tasks = await here.ledger.followUps.toArray();
  expect(tasks.map(({ dueOn, doneAt, colleague }) => [dueOn, doneAt !== null, colleague])).toEqual([
    ['2026-11-26', true, 'Raúl'],
    ['2026-12-01', false, null],
  ]);
});

test('a colleague who has not reached them yet keeps the task on another day', async () => {
  const { here, task } = await asked();
  const result = { customerId, followUpId: task?.id ?? '', isReached: false, text: null };
  await logBriefResult(here, { ...result, followUp: { dueOn: '2026-11-30', about: 'Preguntar a Raúl' } });
  const tasks = await here.ledger.followUps.toArray();
  expect(tasks.map(({ dueOn, doneAt, colleague }) => [dueOn, doneAt !== null, colleague])).toEqual([
    ['2026-11-26', true, 'Raúl'],
    ['2026-11-30', false, 'Raúl'],
  ]);
  expect(contactHistory(await here.ledger.log.toArray()).lastContact).toBeNull();
});
