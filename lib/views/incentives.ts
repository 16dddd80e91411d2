import { incentiveEffect, sumOfEffects, type IncentiveEffect } from '@/lib/domain/incentive-effect';
import { incentiveStanding, type IncentiveStanding } from '@/lib/domain/incentive-standing';
import { groupBy } from '@/lib/domain/group-by';
import { situationIn, companyPolicy } from '@/lib/domain/policy-book';
import { ruleFor } from '@/lib/domain/read-incentive';
import type { PlainDate } from '@/lib/domain/plain-date';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Ledger } from '@/lib/ledger/database';
import { companyIncentive, readIncentiveGround } from '@/lib/ledger/incentive-ground';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { readTogether } from '@/lib/ledger/read-together';
import { panelTables, type CustomerPanelArgs } from './customer-panel';

/** How one customer stands with what is offered for paying early or on time; null when there is no such customer. */
export function incentives(
  ledger: Ledger,
  { customerId, today, calendar }: CustomerPanelArgs,
): Promise<IncentiveStanding | null> {
  return readTogether(ledger, [...panelTables(ledger), ledger.incentives, ledger.settings], async () => {
    const [file, ground, { rows, company }] = await Promise.all([
      readCustomerFile(ledger, customerId),
      readStandingGround(ledger),
      readIncentiveGround(ledger, customerId),
    ]);
    if (!file) return null;
    const situation = situationIn(classedFile(file, ground), ground.book, { today, calendar });
    return incentiveStanding(situation, rows, company);
  });
}

/** On-time payment of all customers with what they are offered and without (practice S0.34). */
export async function incentiveEffectOfBook(ledger: Ledger, { today }: { today: PlainDate }): Promise<IncentiveEffect> {
  const [company, ground, customers, invoices, payments, reports] = await Promise.all([
    companyIncentive(ledger),
    readStandingGround(ledger),
    ledger.customers.toArray(),
    ledger.invoices.toArray(),
    ledger.payments.toArray(),
    ledger.balanceReports.toArray(),
  ]);
  const { tolerances } = companyPolicy(ground.book);
  const ofCustomer = {
    invoices: groupBy(invoices, ({ customerId }) => customerId),
    payments: groupBy(payments, ({ customerId }) => customerId),
    reports: groupBy(reports, ({ customerId }) => customerId),
  };
  return sumOfEffects(
    customers
      .filter(({ voided, mergedInto }) => voided === null && mergedInto === null)
      .map(({ id, incentive }) =>
        incentiveEffect(
          {
            invoices: ofCustomer.invoices.get(id) ?? [],
            payments: ofCustomer.payments.get(id) ?? [],
            balanceReports: ofCustomer.reports.get(id) ?? [],
          },
          ruleFor(incentive, company),
          { today, tolerances },
        ),
      ),
  );
}
