import { isPlain, instant, listOf, orElse, orNull, shape, text, whole, type Field, type Plain } from './read-fields';
import { addDays, isPlainDate, type PlainDate } from './plain-date';
import type { Row } from './row';

/** A reader for each field of a row that is its own; the common ones are read for every table alike. */
export type Own<T extends Row> = { [Name in Exclude<keyof T, keyof Row>]: Field<T[Name]> };

type Say = (trouble: string) => void;

const voided: Field<Row['voided']> = orNull(
  shape({ at: orElse(text, ''), by: orElse(text, ''), reason: orElse(text, '') }),
);

/**
 * One row, with the common fields that may be left out: an id from its place, made at noon of the day that it speaks of.
 * @param born the place in its table keeps the order of rows that tell no instant
 */
export function readRow<T extends Row>(
  own: Own<T>,
  value: unknown,
  born: { id: string; on: PlainDate; place: number },
  say: Say,
): T {
  const at = new Date(Date.parse(`${born.on}T12:00:00.000Z`) + born.place).toISOString();
  const common: { [Name in keyof Row]: Field<Row[Name]> } = {
    id: orElse(text, born.id),
    v: orElse(whole, 1),
    createdAt: orElse(instant, at),
    createdBy: orElse(text, 'local'),
    updatedAt: orElse(instant, at),
    voided,
  };
  // A mapped type cannot be put together from two parts: the fields of `own` and the common ones are all of T.
  return shape({ ...common, ...own } as unknown as { [Name in keyof T]: Field<T[Name]> })(value, say);
}

/** All rows of a table; absent means none. `bornOn` tells of which day a row speaks. */
export function readTable<T extends Row>(
  own: Own<T>,
  table: { name: string; rows: unknown; bornOn: (row: Plain) => unknown; today: PlainDate },
  say: Say,
): T[] {
  let place = -1;
  const row: Field<T> = (value, sayRow) => {
    place += 1;
    const told = isPlain(value) ? table.bornOn(value) : null;
    const on = typeof told === 'string' && isPlainDate(told) ? told : table.today;
    return readRow(own, value, { id: `${table.name}-${place + 1}`, on, place }, sayRow);
  };
  return listOf(row)(table.rows, say);
}

/** A day on which a promise that tells none was surely made: a month before what it promises, not after today. */
export function beforePromise({ promised }: Plain, today: PlainDate): PlainDate {
  const date = isPlain(promised) ? promised['date'] : null;
  const month = typeof date === 'string' && isPlainDate(date) ? addDays(date, -30) : today;
  return month < today ? month : today;
}
