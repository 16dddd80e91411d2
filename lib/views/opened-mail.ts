import type { DayCircumstances } from '@/lib/domain/situation';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';
import type { AddressingAtOnce, MailSeen } from './addresses-in-mail';
import { panelTables, readPanel, type CustomerPanel } from './customer-panel';
import { openedAtOnce } from './opened-at-once';
import type { Recognised } from './recognise';
import { recogniseTables } from './recognise-tables';

/** Whose mail is open and, when that is one customer, all that is shown of them; null when they are no longer there. */
export type OpenedMail = { whose: Recognised; panel: CustomerPanel | null };

/** The mail, how its addresses are read, and the day on which its customer is looked at. */
export type OpenedMailArgs = { mail: MailSeen; addressing: AddressingAtOnce } & DayCircumstances;

/**
 * What a person waits for after opening a mail, in one transaction: every table is read once. Where the address alone does
 * not decide, a second one weighs domains too, after their list was fetched.
 */
export async function openedMail(ledger: Ledger, { mail, addressing, ...on }: OpenedMailArgs): Promise<OpenedMail> {
  const tables = [...new Set([...recogniseTables(ledger), ...panelTables(ledger)])];
  const atOnce = await readTogether(ledger, tables, () => openedAtOnce(ledger, { mail, addressing, ...on }));
  if (atOnce) return atOnce;
  // Wrapped, so that a live query still knows its own reads after waiting for files.
  const fetched = Promise.all([addressing.withDomains(), import('./recognise')]);
  const [withDomains, { recognise }] = await Promise.resolve(fetched);
  return readTogether(ledger, tables, async () => {
    const whose = await recognise(ledger, { mail, addressing: withDomains });
    const panel = whose.kind === 'customer' ? await readPanel(ledger, { ...on, customerId: whose.customerId }) : null;
    return { whose, panel };
  });
}
