/** A stretch of a text in UTF-16 units, the end not included. */
export type Span = { start: number; end: number };
