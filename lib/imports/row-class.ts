/** What a row of the file is. `line` adds to the document above it; `unclear` is shown as a problem, never dropped. */
export type RowClass =
  | 'title'
  | 'blank'
  | 'header'
  | 'group'
  | 'bucket'
  | 'document'
  | 'line'
  | 'subtotal'
  | 'total'
  | 'footer'
  | 'unclear';
