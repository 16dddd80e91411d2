/** Where a letter may go: a mail, a short text message, paper, a call that is being made, a colleague's desk. */
export const letterMedia = ['mail', 'message', 'print', 'call', 'brief'] as const;

export type LetterMedium = (typeof letterMedia)[number];

/** Why a letter does not exist in a medium. */
export type CellRefusal =
  /** It says more than 160 characters hold. */
  | 'needs-room'
  /** Paper is kept for the letters after the calls. */
  | 'letters-alone-are-printed'
  /** It is made to be read, not to be said. */
  | 'written-only'
  /** It is made to be said. */
  | 'spoken-only'
  /** It is for the customer's eyes. */
  | 'goes-out'
  /** It is for a colleague's eyes and never leaves the house. */
  | 'stays-inside';

export type LetterCells = Readonly<Record<LetterMedium, 'file' | CellRefusal>>;

/** A letter for the mail alone. */
export const mail: LetterCells = {
  mail: 'file',
  message: 'needs-room',
  print: 'letters-alone-are-printed',
  call: 'written-only',
  brief: 'goes-out',
};
/** Short enough to be a message as well. */
export const messageToo: LetterCells = { ...mail, message: 'file' };
/** Worth a sheet of paper as well. */
export const printToo: LetterCells = { ...mail, print: 'file' };
export const spoken: LetterCells = {
  mail: 'spoken-only',
  message: 'spoken-only',
  print: 'spoken-only',
  call: 'file',
  brief: 'spoken-only',
};
export const inside: LetterCells = {
  mail: 'stays-inside',
  message: 'stays-inside',
  print: 'stays-inside',
  call: 'written-only',
  brief: 'file',
};
