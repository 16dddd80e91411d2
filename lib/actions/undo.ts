import type { Act, BeforeImage, DraftRow } from '@/lib/ledger/local-rows';
import type { AnyRow } from '@/lib/ledger/rows';
import { sameValue } from '@/lib/ledger/same-value';
import { isMutable, tablesOfActs } from '@/lib/ledger/tables';
import type { Circumstances } from './circumstances';
import { loadColumns } from './load-columns';
import { takePen, type Pen } from './pen';
import { settleDerived } from './perform';
import { voidableTables, voidRow, type VoidableTable } from './void-row';

/**
 * Why an act cannot be taken back. `changed-since`: something else has changed what it changed; `used-since`: a later act
 * builds on what it added, and is to be taken back first.
 */
export type UndoRefusal = 'unknown-act' | 'already-undone' | 'changed-since' | 'used-since';

export type UndoAnswer = { ok: true; what: string; customerId: string | null } | { ok: false; reason: UndoRefusal };

/**
 * Takes one act back, wholly or not at all (reference: records §5): rows that were appended are voided by new rows, fields
 * go back to what they were, rows that were added to mutable tables get `voided`. Every act can be undone, save forgetting.
 */
export async function undo(here: Circumstances, actId: string): Promise<UndoAnswer> {
  const columnsOf = await loadColumns();
  return here.ledger.transaction('rw', [...tablesOfActs], async (): Promise<UndoAnswer> => {
    const act = await here.ledger.acts.get(actId);
    if (!act) return { ok: false, reason: 'unknown-act' };
    const reason = await refusal(here, act);
    if (reason) return { ok: false, reason };
    const pen = takePen(here, columnsOf);
    for (const image of act.images.toReversed()) await takeBack(here, pen, image);
    await here.ledger.acts.update(actId, { undoneAt: pen.at });
    await settleDerived(here, [...act.images, ...pen.images]);
    return { ok: true, what: act.what, customerId: act.customerId };
  });
}

async function refusal(here: Circumstances, act: Act): Promise<UndoRefusal | null> {
  if (act.undoneAt !== null) return 'already-undone';
  const added = act.images.filter(({ before }) => before === null).map(({ id }) => id);
  const later = await here.ledger.acts.where('at').aboveOrEqual(act.at).toArray();
  const buildsOnIt = later
    .filter((other) => other.undoneAt === null && isAfter(other, act))
    .some((other) => other.images.some((image) => names(image, added)));
  if (buildsOnIt) return 'used-since';
  for (const image of act.images) if (await hasChanged(here, image)) return 'changed-since';
  return (await isUsedElsewhere(here, act)) ? 'used-since' : null;
}

function isAfter(other: Act, act: Act): boolean {
  return other.at === act.at ? other.id > act.id : other.at > act.at;
}

/** Whether a row of a later act is one of these, or refers to one of them in any of its fields. */
function names({ id, after }: BeforeImage, ids: readonly string[]): boolean {
  const text = JSON.stringify(after);
  return ids.some((added) => id === added || text.includes(JSON.stringify(added)));
}

async function hasChanged({ ledger }: Circumstances, { table, id, before, after }: BeforeImage): Promise<boolean> {
  const now = await ledger.table<AnyRow, string>(table).get(id);
  if (table === 'drafts') return !sameValue(now, after);
  if (!isMutable(table)) return now === undefined;
  if (now === undefined) return true;
  const [was, became] = [(before ?? {}) as AnyRow, after as AnyRow];
  return changedFields(was, became).some((field) => !sameValue(now[field], became[field]));
}

/** An import does not stand among the acts: a customer whom it has given documents since is not taken back. */
async function isUsedElsewhere({ ledger }: Circumstances, act: Act): Promise<boolean> {
  const customers = act.images.filter(({ table, before }) => table === 'customers' && before === null);
  for (const { id } of customers) {
    const range = ledger.invoices.where('[customerId+isOpen]').between([id, 0], [id, 1], true, true);
    const standing = await range.filter(({ voided }) => voided === null).count();
    if (standing > 0) return true;
  }
  return false;
}

async function takeBack(
  { ledger, by }: Circumstances,
  pen: Pen,
  { table, id, before, after }: BeforeImage,
): Promise<void> {
  if (table === 'drafts') return before ? void (await ledger.drafts.put(before as DraftRow)) : ledger.drafts.delete(id);
  if (isVoidable(table)) return voidRow(pen, table, after as AnyRow);
  if (!isMutable(table)) throw new Error(`An act wrote to ${table}, which undo cannot take back`);
  if (before === null) return void (await pen.change(table, id, { voided: { at: pen.at, by, reason: 'undone' } }));
  await pen.change(table, id, earlierFields(before as AnyRow, after as AnyRow));
}

function isVoidable(table: string): table is VoidableTable {
  return (voidableTables as readonly string[]).includes(table);
}

/** A field that the act added is cleared with null: keys are never removed. */
function earlierFields(before: AnyRow, after: AnyRow): Record<string, unknown> {
  return Object.fromEntries(changedFields(before, after).map((field) => [field, before[field] ?? null]));
}

function changedFields(before: AnyRow, after: AnyRow): string[] {
  const own = ['updatedAt', 'fieldsAt'];
  return Object.keys(after).filter((field) => !own.includes(field) && !sameValue(before[field], after[field]));
}
