import { openBalances } from '@/lib/domain/balance';
import { isAgreed } from '@/lib/domain/company-terms';
import { isComplaint } from '@/lib/domain/dispute';
import { effectiveRows } from '@/lib/domain/effective-rows';
import { isLateFee } from '@/lib/domain/late-fee';
import type { Customer } from '@/lib/domain/customer';
import { currentTag } from '@/lib/domain/situation-tag';
import { situationIn } from '@/lib/domain/policy-book';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Situation } from '@/lib/domain/situation';
import { writingStage } from '@/lib/domain/writing-stage';
import { readCustomerFile, tablesOfFile } from '@/lib/ledger/customer-file';
import type { Ledger } from '@/lib/ledger/database';
import { tablesOfPolicyBook } from '@/lib/ledger/policy-book';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { readTogether } from '@/lib/ledger/read-together';
import type { ToneFacts } from '@/lib/tone/tone-facts';
import type { CustomerPanelArgs } from './customer-panel';
import { settings, type Settings } from './settings';

export type { ToneFacts } from '@/lib/tone/tone-facts';

/** What a letter to this customer must agree with, paid documents included; null when there is no such customer. */
export async function toneFacts(ledger: Ledger, args: CustomerPanelArgs): Promise<ToneFacts | null> {
  return (await writtenMail(ledger, args))?.facts ?? null;
}

/** What a mail that is written to a customer is held against, and how firm it may sound by their policy. */
export type WrittenMail = { facts: ToneFacts; stage: ReminderStage };

/** The same with the stage, for a mail that a person writes on their own. */
export function writtenMail(ledger: Ledger, { customerId, today, calendar }: CustomerPanelArgs) {
  const tables = [...tablesOfFile(ledger), ...tablesOfPolicyBook(ledger), ledger.viewState, ledger.settings];
  return readTogether(ledger, tables, async (): Promise<WrittenMail | null> => {
    const [file, ground, own] = await Promise.all([
      readCustomerFile(ledger, customerId),
      readStandingGround(ledger),
      settings(ledger),
    ]);
    if (!file) return null;
    const situation = situationIn(classedFile(file, ground), ground.book, { today, calendar });
    return { facts: factsOf(situation, own), stage: writingStage(situation) };
  });
}

function factsOf({ file, promises, disputes, on }: Situation, { company, ownDomains, terms }: Settings): ToneFacts {
  const invoices = file.invoices.filter(({ voided }) => voided === null);
  return {
    today: on.today,
    company: { name: company.name, country: company.country, domains: ownDomains },
    customer: file.customer,
    contacts: file.contacts.filter(({ voided }) => voided === null),
    invoices,
    balances: openBalances(file).map(({ invoice, open }) => ({ invoiceId: invoice.id, open })),
    payments: effectiveRows(file.payments),
    // A promise that another one replaced or answered is no matter of this letter any more.
    promises: promises.filter(({ isAnswered }) => !isAnswered).map(({ promise, state }) => ({ ...promise, state })),
    // A complaint about us is no doubt about what the letter asks for.
    disputes: disputes.filter((one) => !isComplaint(one)).map(({ invoiceIds }) => ({ invoiceIds, open: true })),
    plans: file.plans.filter(({ voided }) => voided === null),
    hardship: isInNeed(currentTag(file.customer, on.today)),
    agreedFees: agreedFees(file.customer, terms.late, invoices.some(isLateFee)),
  };
}

/** What follows a late payment by the terms that the customer agreed to, or a fee that stands on their account already. */
function agreedFees({ agreement }: Customer, late: string | null, isCharged: boolean): { text: string | null } | null {
  const agreed = isAgreed(agreement) ? late : null;
  return agreed || isCharged ? { text: agreed } : null;
}

/** A tag that somebody set because the customer told of trouble with money. */
function isInNeed(tag: string | null): boolean {
  return tag === 'in-difficulty' || tag === 'cannot-pay-now';
}
