import type { Dexie } from 'dexie';

/**
 * Schema step 1, frozen: every table of the records contract, so that later issues add behaviour, not migrations.
 * Only what a list on screen needs is indexed; each index costs at import time. A key that is null is not indexed,
 * which makes `openOn` and `rankKey` indexes of the few rows that wait.
 */
export function declareVersion1(database: Dexie): void {
  database.version(1).stores({
    customers: 'id, taxId, *words, [source+sourceId]',
    contacts: 'id, customerId, matchKey, domain',
    addressLinks: 'id, address, customerId',
    invoices: 'id, [customerId+isOpen], *numberKeys',
    payments: 'id, customerId, invoiceId',
    balanceReports: 'id, invoiceId, customerId',
    promises: 'id, customerId',
    disputeEvents: 'id, customerId, disputeId',
    plans: 'id, customerId',
    followUps: 'id, customerId, openOn',
    log: 'id, [customerId+at], messageKey',
    consents: 'id, customerId, contactId',
    policies: 'id',
    templates: 'id',
    settings: 'id',
    incentives: 'id, customerId',
    erasures: 'id',
    importRuns: 'id, state, fileHash',
    importImages: 'id, runId',
    importCustomers: 'id, runId',
    drafts: 'id, composeKey, customerId, state',
    standings: 'id, rankKey, waitKey, day',
    acts: 'id, customerId, at',
    viewState: 'id',
    foreignRows: 'id',
  });
}
