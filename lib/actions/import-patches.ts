import type { Customer } from '@/lib/domain/customer';
import type { Invoice } from '@/lib/domain/invoice';
import type { Instant } from '@/lib/domain/row';
import { fieldTime } from '@/lib/ledger/merge-rows';
import type { AnyRow } from '@/lib/ledger/rows';
import { changedRow } from '@/lib/ledger/write';

/** Why a row is voided whose import was undone after somebody had used it. */
export const importUndone = 'import-undone';

/** A row as a file wants it: `before` itself when the file brings nothing. */
export type Patch = (before: AnyRow, told: AnyRow, at: Instant) => AnyRow;

/** A customer from this source follows it; of one that a person or another source made, only gaps are filled. */
export const customerPatch: Patch = (before, row, at) => {
  const [stored, told] = [before as AnyRow & Customer, row as AnyRow & Customer];
  const name = stored.source === told.source && told.name !== '' ? told.name : stored.name;
  return broughtBack(newer(before, { name, taxId: stored.taxId ?? told.taxId }, at), at);
};

/** What the file leaves open does not erase what is known. */
export const invoicePatch: Patch = (before, row, at) => {
  const { issuedOn, dueOn, total, concept, orderRef, link } = row as AnyRow & Invoice;
  const told = Object.entries({ issuedOn, dueOn, total, concept, orderRef, link }).filter(
    ([, value]) => value !== null,
  );
  return broughtBack(newer(before, Object.fromEntries(told), at), at);
};

/** Leaves out the fields that changed later than the file's day: an older list does not turn back a newer one. */
function newer(before: AnyRow, patch: Record<string, unknown>, at: Instant): AnyRow {
  const news = Object.entries(patch).filter(([field]) => before[field] === null || fieldTime(before, field) <= at);
  return changedRow(before, Object.fromEntries(news), at);
}

/** A row whose import was undone, but which somebody had used, comes again with its file. */
function broughtBack(row: AnyRow, at: Instant): AnyRow {
  return row.voided?.reason === importUndone ? changedRow(row, { voided: null }, at) : row;
}
