/** Why nothing of a file was read. Each code has one sentence in the interface. */
export type RefusalCode =
  | 'file-empty'
  | 'file-too-large'
  | 'too-many-rows'
  | 'zip-too-dense'
  | 'zip-too-many-entries'
  | 'zip-nested'
  | 'file-encrypted'
  | 'file-damaged'
  | 'format-not-read'
  | 'unclosed-quote'
  | 'no-table';

/** A file that cannot be read, with the line that is to blame when there is one. */
export type Refusal = { refused: RefusalCode; line: number | null };

export function refuse(refused: RefusalCode, line: number | null = null): Refusal {
  return { refused, line };
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
