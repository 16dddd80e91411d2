/** What a file may be at most (reference: imports §9.1): a larger one is named and refused before it is parsed. */
export const limits = {
  /** Bytes of the file. */
  bytes: 20 * 1024 * 1024,
  /** Rows with a document or a line of one. */
  rows: 100_000,
  /** Entries inside a zipped workbook. */
  entries: 2_000,
  /** Unpacked bytes for each packed byte. */
  ratio: 100,
} as const;
