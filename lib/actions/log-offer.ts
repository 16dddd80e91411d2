import type { Circumstances, Done } from './circumstances';
import { writeContactEntry, type ContactReport } from './log-contact';
import { perform } from './perform';
import { writeOffer, type PlanOptionDraft } from './propose-plans';

/** Writes down a message that offers ways to pay, and with it the ways, so that one can be agreed. @returns the entry's id */
export function logOffer(
  here: Circumstances,
  report: ContactReport,
  options: readonly PlanOptionDraft[],
): Promise<Done<string>> {
  return perform(here, 'log-contact', async (pen) => {
    const { customerId, invoiceIds = [] } = report;
    await writeOffer(here, pen, { customerId, invoiceIds, options });
    return writeContactEntry(here, pen, report);
  });
}
