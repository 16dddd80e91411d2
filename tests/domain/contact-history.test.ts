import { describe, expect, test } from 'vitest';
import { channels } from '@/lib/domain/contact-log';
import { contactHistory, isDoNotContact } from '@/lib/domain/contact-history';
import { aConsent, aContact, aCustomer, aCustomerFile, aLogEntry } from '../support/builders';

describe('the history of contacts', () => {
  const notice = aLogEntry({ id: 'l1', on: '2026-11-01', rung: 'note' });

  test('knows the rungs of each invoice from what left us', () => {
    const second = aLogEntry({ id: 'l2', on: '2026-11-10', rung: 'second-notice', invoiceIds: ['invoice', 'other'] });
    const { rungs } = contactHistory([second, notice]);
    expect(rungs.get('invoice')).toMatchObject([
      { rung: 'note', on: '2026-11-01' },
      { rung: 'second-notice', on: '2026-11-10' },
    ]);
    expect(rungs.get('other')).toMatchObject([{ rung: 'second-notice', on: '2026-11-10' }]);
  });

  test('forgets what was taken back, such as a sending that was undone', () => {
    const { rungs, lastWritten } = contactHistory([notice, aLogEntry({ id: 'l2', voids: 'l1' })]);
    expect([rungs.size, lastWritten]).toEqual([0, null]);
  });

  test('lets a call reset the gap and never the rung', () => {
    const call = aLogEntry({ id: 'l2', on: '2026-11-20', channel: 'call', rung: 'second-notice' });
    const history = contactHistory([notice, call]);
    expect(history.lastContact?.id).toBe('l2');
    expect(history.lastWritten?.id).toBe('l1');
    expect(history.rungs.get('invoice')).toMatchObject([{ rung: 'note', on: '2026-11-01' }]);
  });

  test.each([
    ['a note of our own', { channel: 'note', direction: 'internal' }, true],
    ['their call', { channel: 'call', direction: 'in' }, true],
    ['their mail', { channel: 'mail', direction: 'in' }, false],
  ] as const)('%s counts for the gap: %o %s', (_what, changes, counts) => {
    expect(contactHistory([aLogEntry(changes)]).lastContact !== null).toBe(counts);
  });
});

describe('a channel is closed', () => {
  const file = aCustomerFile({ contacts: [aContact()] });

  test.each([
    ['to a blocked customer', { customer: aCustomer({ blocked: true }) }, true],
    ['when they said so', { consents: [aConsent()] }, true],
    ['not by a block of another channel', { consents: [aConsent({ channel: 'call' })] }, false],
    [
      'not when they answered the block',
      { consents: [aConsent(), aConsent({ id: 'c2', state: 'allowed', answers: 'consent' })] },
      false,
    ],
    [
      'when one of two blocks is unanswered',
      {
        consents: [aConsent(), aConsent({ id: 'c2' }), aConsent({ id: 'c3', state: 'allowed', answers: 'consent' })],
      },
      true,
    ],
    ['when the only person says so', { consents: [aConsent({ customerId: null, contactId: 'contact' })] }, true],
  ] as const)('%s', (_when, changes, is) => {
    expect(isDoNotContact({ ...file, ...changes }, 'mail')).toBe(is);
  });

  test('not while another person may be written to', () => {
    const contacts = [aContact(), aContact({ id: 'second', value: 'pagos@lossauces.example' })];
    const consents = [aConsent({ customerId: null, contactId: 'contact' })];
    expect(isDoNotContact({ ...file, contacts, consents }, 'mail')).toBe(false);
  });

  test.each(channels)('only where it was closed: %s', (channel) => {
    const consents = [aConsent({ channel })];
    expect(channels.filter((one) => isDoNotContact({ ...file, consents }, one))).toEqual([channel]);
  });
});
