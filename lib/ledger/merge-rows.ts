import type { Instant } from '@/lib/domain/row';
import type { AnyRow } from './rows';
import { sameValue } from './same-value';

/**
 * One row out of two versions of it: for each field the later change wins, fields that only one of them knows are kept. The
 * same whichever comes first, so that two ledgers that exchange backups end up alike.
 * @returns `mine` itself when `theirs` brings nothing.
 */
export function mergeRows(mine: AnyRow, theirs: AnyRow): AnyRow {
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: Record<string, unknown> = {};
  const times: Record<string, Instant> = { ...mine.fieldsAt };
  for (const field of fields) {
    if (field === 'fieldsAt') continue;
    const winner = laterOf(mine, theirs, field);
    merged[field] = winner[field];
    const time = latest(mine.fieldsAt?.[field], theirs.fieldsAt?.[field]);
    if (time) times[field] = time;
    if (!kept.has(field) && field in mine && field in theirs && !sameValue(mine[field], theirs[field])) {
      times[field] = fieldTime(winner, field);
    }
  }
  const [older, newer] = mine.createdAt <= theirs.createdAt ? [mine, theirs] : [theirs, mine];
  Object.assign(merged, {
    id: mine.id,
    v: Math.max(mine.v, theirs.v),
    createdAt: older.createdAt,
    createdBy: older.createdAt === newer.createdAt ? latest(mine.createdBy, theirs.createdBy) : older.createdBy,
    updatedAt: latest(mine.updatedAt, theirs.updatedAt),
  });
  if (Object.keys(times).length > 0) merged['fieldsAt'] = times;
  return sameValue(merged, mine) ? mine : (merged as AnyRow);
}

/** Fields of the record itself: they have a rule of their own and no time. */
const kept = new Set(['id', 'v', 'createdAt', 'createdBy', 'updatedAt', 'fieldsAt']);

function laterOf(mine: AnyRow, theirs: AnyRow, field: string): AnyRow {
  if (!(field in theirs)) return mine;
  if (!(field in mine)) return theirs;
  const [here, there] = [fieldTime(mine, field), fieldTime(theirs, field)];
  if (here !== there) return here > there ? mine : theirs;
  // At the same instant none is later, and whatever rule both ledgers share will do.
  return JSON.stringify(mine[field]) >= JSON.stringify(theirs[field]) ? mine : theirs;
}

/** When a field last changed. A row without times of its own changed as a whole at `updatedAt`. */
export function fieldTime(row: AnyRow, field: string): Instant {
  return row.fieldsAt ? (row.fieldsAt[field] ?? row.createdAt) : row.updatedAt;
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a >= b ? a : b;
}
