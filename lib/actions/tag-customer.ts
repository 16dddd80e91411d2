import type { Customer } from '@/lib/domain/customer';
import { keptByTag } from '@/lib/domain/kept-by-tag';
import { dayInZone } from '@/lib/domain/plain-date';
import { situationIn } from '@/lib/domain/policy-book';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import type { Circumstances } from './circumstances';
import { silentEntry } from './log-contact';
import type { Pen } from './pen';

/**
 * Writes what is the matter with a customer, inside another act. Where that brings another policy into force, the place
 * on the ladder is kept, and the note that says so keeps the person's reason.
 */
export async function writeTag(
  { ledger, today, calendar }: Circumstances,
  pen: Pen,
  customerId: string,
  situation: Customer['situation'],
): Promise<void> {
  const read = await readCustomerFile(ledger, customerId);
  if (!read) return;
  const ground = await readStandingGround(ledger);
  const file = classedFile(read, ground);
  const before = situationIn(file, ground.book, { today, calendar });
  await pen.change('customers', customerId, { situation });
  const after = { ...file, customer: { ...file.customer, situation } };
  const kept = keptByTag(before, situationIn(after, ground.book, { today, calendar }).policy);
  if (!kept) return;
  const note = { direction: 'internal', channel: 'note', evidence: 'logged' } as const;
  const on = dayInZone(pen.at, calendar.timeZone);
  const text = situation?.reason.trim() || null;
  await pen.add('log', { ...silentEntry, ...note, ...kept, customerId, text, on, at: pen.at });
}
