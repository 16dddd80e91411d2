import { expect, test } from 'vitest';
import { logContact } from '@/lib/actions/log-contact';
import { logNote } from '@/lib/actions/log-note';
import { aCustomer } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('a note can carry with whom, when, the reason, how content they are, and what comes next', async () => {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer()] }));
  const told = {
    contactId: 'contact',
    at: '2026-11-20T23:30:00.000Z',
    reason: 'forgot',
    satisfaction: 'content',
  } as const;
  const { value } = await logNote(here, {
    customerId: 'customer',
    text: 'Hablamos',
    ...told,
    followUp: { dueOn: '2026-11-30' },
  });
  const note = await here.ledger.log.get(value);
  expect(note).toMatchObject({ ...told, on: '2026-11-20', channel: 'note', direction: 'internal' });
  expect(await here.ledger.followUps.get(note?.followUpId ?? '')).toMatchObject({ dueOn: '2026-11-30' });
});

test('a message that left can carry the next look in the same save', async () => {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer()] }));
  const message = { customerId: 'customer', channel: 'whatsapp', direction: 'out', text: 'Hola' } as const;
  const { value, actId } = await logContact(here, { ...message, followUp: { dueOn: '2026-11-27' } });
  const entry = await here.ledger.log.get(value);
  expect(await here.ledger.followUps.get(entry?.followUpId ?? '')).toMatchObject({ dueOn: '2026-11-27' });
  expect(await here.ledger.acts.get(actId ?? '')).toMatchObject({ what: 'log-contact', customerId: 'customer' });
});
