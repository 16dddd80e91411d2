import type { Ledger } from '@/lib/ledger/database';
import type { DayCircumstances } from '@/lib/domain/situation';
import { panelTables, readPanel, type CustomerPanel } from './customer-panel';
import { recognise, recogniseTables, type Recognised, type RecogniseArgs } from './recognise';

/** Whose mail is open and, when that is one customer, all that is shown of them; null when they are no longer there. */
export type OpenedMail = { whose: Recognised; panel: CustomerPanel | null };

/** The mail, how its addresses are read, and the day on which its customer is looked at. */
export type OpenedMailArgs = RecogniseArgs & DayCircumstances;

/** What a person waits for after opening a mail, in one transaction: every table is read once. */
export async function openedMail(ledger: Ledger, { mail, addressing, ...on }: OpenedMailArgs): Promise<OpenedMail> {
  const tables = new Set([...recogniseTables(ledger), ...panelTables(ledger)]);
  return ledger.transaction('r', [...tables], async () => {
    const whose = await recognise(ledger, { mail, addressing });
    const panel = whose.kind === 'customer' ? await readPanel(ledger, { ...on, customerId: whose.customerId }) : null;
    return { whose, panel };
  });
}
