import { expect, test } from 'vitest';
import { saveSettings } from '@/lib/actions/save-settings';
import { openDrafts } from '@/lib/views/open-drafts';
import { settingNames, settings } from '@/lib/views/settings';
import { watch } from '@/lib/views/watch';
import type { Settings } from '@/lib/views/settings';
import { aContact, aCustomer, aRow, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('settings that nobody gave have their defaults', async () => {
  expect(await settings(freshLedger())).toEqual({
    company: { name: null, taxId: null, country: null, timeZone: null },
    person: { name: null },
    ownAddresses: [],
    ownDomains: [],
    signature: null,
    means: { bank: null, link: null, code: null },
    voice: { formality: 'cordial', offersPlans: true },
    address: null,
    language: null,
    firstRunDone: false,
    terms: { days: null, late: null, contact: null, disputes: null, words: null, quoted: false },
    incentive: null,
  });
});

test('what was saved is read, and values of another shape count as unset', async () => {
  const ledger = freshLedger();
  await saveSettings(circumstances(ledger), {
    [settingNames.companyName]: 'Taller Mecánico del Valle',
    [settingNames.ownDomains]: [' TallerValle.mx ', 7, ''],
    [settingNames.language]: 'fr',
    [settingNames.meansBank]: '   ',
    [settingNames.firstRunDone]: true,
    [settingNames.voiceFormality]: 'solemn',
    [settingNames.voiceOffersPlans]: false,
    [settingNames.voiceAddress]: 'vos',
  });
  expect(await settings(ledger)).toMatchObject({
    company: { name: 'Taller Mecánico del Valle' },
    ownDomains: ['tallervalle.mx'],
    language: null,
    means: { bank: null },
    voice: { formality: 'cordial', offersPlans: false },
    address: 'vos',
    firstRunDone: true,
  });
});

test('a watched view tells each change until it is stopped', async () => {
  const ledger = freshLedger();
  const here = circumstances(ledger);
  const told: Settings[] = [];
  const waiting: (() => void)[] = [];
  const answers = (count: number) =>
    new Promise<void>((done) => {
      waiting.push(() => told.length >= count && done());
    });
  const view = (of: typeof ledger) => settings(of);
  const stop = watch(
    ledger,
    view,
    undefined,
    (answer) => {
      told.push(answer);
      for (const look of waiting) look();
    },
    () => undefined,
  );
  await answers(1);
  const second = answers(2);
  await saveSettings(here, { [settingNames.personName]: 'Ana' });
  await second;
  stop();
  await saveSettings(here, { [settingNames.personName]: 'Eva' });
  expect(told.map(({ person }) => person.name)).toEqual([null, 'Ana']);
});

const unreadable = () => Promise.reject(new Error('unreadable'));

test('what breaks a view is told as trouble, once', async () => {
  const trouble = await new Promise((resolve) => {
    watch(freshLedger(), unreadable, undefined, resolve, resolve);
  });
  expect(trouble).toEqual(new Error('unreadable'));
});

test('letters whose sending is not sure are listed with whom they were for, newest first', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()] });
  const draft = {
    composeKey: 'k',
    threadKey: null,
    customerId: 'customer',
    contactId: 'contact',
    invoiceIds: [],
    letter: 'gentle',
    stage: 'gentle',
    rung: 'note',
    subject: 'Factura',
    fingerprint: 'recordamos la factura',
    settledAt: null,
    logId: null,
  } as const;
  await ledger.drafts.bulkAdd([
    { ...draft, id: 'd1', state: 'asking', insertedAt: `${day}T10:00:00.000Z` },
    { ...draft, id: 'd2', state: 'sent', insertedAt: `${day}T11:00:00.000Z` },
    { ...draft, id: 'd3', state: 'waiting', contactId: null, insertedAt: `${day}T12:00:00.000Z` },
    { ...draft, id: 'd4', state: 'asking', customerId: aRow('gone').id, insertedAt: `${day}T13:00:00.000Z` },
  ]);
  expect(
    (await openDrafts(ledger, { customerId: 'customer', tolerances: {} })).map(({ draft: { id }, contactName }) => [
      id,
      contactName,
    ]),
  ).toEqual([
    ['d3', null],
    ['d1', 'Lucía Ferrer'],
  ]);
});
