import { isAgreed } from '@/lib/domain/company-terms';
import type { Ledger } from '@/lib/ledger/database';

/** Of how many customers it is on record that they agreed to terms (practice S2.5). */
export async function agreedTerms(ledger: Ledger): Promise<{ customers: number; agreed: number }> {
  const all = await ledger.customers.toArray();
  const customers = all.filter(({ voided, mergedInto }) => voided === null && mergedInto === null);
  return { customers: customers.length, agreed: customers.filter(({ agreement }) => isAgreed(agreement)).length };
}
