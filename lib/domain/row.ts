/** An instant as ISO-8601 in UTC, such as `2026-11-24T15:42:00.000Z`. */
export type Instant = string;

/** Who took a row back, when and why; restoring sets `voided` to `null` again. */
export type Voided = { at: Instant; by: string; reason: string };

/**
 * What every record carries, so that ledgers of several devices can merge without losing money or promises.
 * `id` never changes and is never parsed; `v` is the version of this row's shape.
 */
export type Row = {
  id: string;
  v: number;
  createdAt: Instant;
  createdBy: string;
  updatedAt: Instant;
  voided: Voided | null;
};

/** The fields of a row that the caller gives; the rest is stamped when it is written. */
export type Draft<T extends Row> = Omit<T, keyof Row>;
