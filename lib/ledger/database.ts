import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { AddressLink, Contact } from '@/lib/domain/contact';
import type { Consent, LogEntry } from '@/lib/domain/contact-log';
import type { Customer } from '@/lib/domain/customer';
import type { DisputeEvent } from '@/lib/domain/dispute';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import type { Invoice } from '@/lib/domain/invoice';
import type { BalanceReport, Payment } from '@/lib/domain/payment';
import type { PaymentPromise } from '@/lib/domain/promise';
import type { Row } from '@/lib/domain/row';
import type {
  Act,
  DraftRow,
  ForeignRow,
  ImportCustomer,
  ImportImage,
  ImportRun,
  Standing,
  ViewState,
} from './local-rows';
import { declareVersion1 } from './versions/1';

/** A row as it is stored: the domain's fields and the derived, indexed ones (`tables.ts` names them). */
export type StoredCustomer = Customer & { words: readonly string[] };
export type StoredContact = Contact & {
  /** Plus tags removed, Gmail dots removed, googlemail = gmail; the value itself for phones. */
  matchKey: string;
  /** The registrable domain; null for phones, public mail providers and hosts without a dot. */
  domain: string | null;
};
export type StoredInvoice = Invoice & {
  /** 1 while something is open, so that a panel reads open invoices from an index. */
  isOpen: 0 | 1;
  /** What is still open in minor units, signed: credit notes are negative. */
  openMinor: number;
  /** The number as people type it: whole, and its last run of digits without zeros. */
  numberKeys: readonly string[];
};
export type StoredFollowUp = FollowUp & { openOn: string | null };
export type SettingRow = Row & { value: unknown };
export type ErasureRow = Row & { hash: string; ground: string };
/** Tables whose behaviour later issues bring: the common fields and whatever the row carries. */
export type OpenRow = Row & Record<string, unknown>;

/** Where a ledger is kept. */
export type LedgerPlace = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/**
 * The ledger: one Dexie database of this origin, opened directly by every page and the worker of the extension.
 * @param name one database per mailbox host; tests give each its own.
 * @param place another implementation than the page's own IndexedDB, where that one is refused
 */
export class Ledger extends Dexie {
  declare customers: EntityTable<StoredCustomer, 'id'>;
  declare contacts: EntityTable<StoredContact, 'id'>;
  declare addressLinks: EntityTable<AddressLink, 'id'>;
  declare invoices: EntityTable<StoredInvoice, 'id'>;
  declare payments: EntityTable<Payment, 'id'>;
  declare balanceReports: EntityTable<BalanceReport, 'id'>;
  declare promises: EntityTable<PaymentPromise, 'id'>;
  declare disputeEvents: EntityTable<DisputeEvent, 'id'>;
  declare plans: EntityTable<InstalmentPlan, 'id'>;
  declare followUps: EntityTable<StoredFollowUp, 'id'>;
  declare log: EntityTable<LogEntry, 'id'>;
  declare consents: EntityTable<Consent, 'id'>;
  declare policies: EntityTable<OpenRow, 'id'>;
  declare templates: EntityTable<OpenRow, 'id'>;
  declare settings: EntityTable<SettingRow, 'id'>;
  declare incentives: EntityTable<IncentiveRow, 'id'>;
  declare erasures: EntityTable<ErasureRow, 'id'>;
  declare importRuns: EntityTable<ImportRun, 'id'>;
  declare importImages: EntityTable<ImportImage, 'id'>;
  declare importCustomers: EntityTable<ImportCustomer, 'id'>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare standings: EntityTable<Standing, 'id'>;
  declare acts: EntityTable<Act, 'id'>;
  declare viewState: EntityTable<ViewState, 'id'>;
  declare foreignRows: EntityTable<ForeignRow, 'id'>;

  /** Kept in this page's memory alone: no other page and no worker can open it. */
  readonly isInMemory: boolean;

  constructor(name = 'cordial', place: LedgerPlace = {}) {
    super(name, { chromeTransactionDurability: 'relaxed', ...place });
    this.isInMemory = place.indexedDB !== undefined;
    declareVersion1(this);
  }
}
