import type { Ledger } from '@/lib/ledger/database';

/** Overdue invoices of which nobody will think again; the aim of a day is 0 (practice S4.8). */
export async function withoutNextStep(ledger: Ledger): Promise<number> {
  // Without an earliest day nothing brings the customer back: only there can an invoice be forgotten.
  const lost = await ledger.standings.where('waitKey').startsWith('9999').toArray();
  return lost.reduce((sum, standing) => sum + standing.overdueWithoutNextStep, 0);
}
