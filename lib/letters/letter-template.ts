import type { Language } from '@/lib/domain/customer';
import type { LetterForm } from '@/lib/domain/letter';

/** The few words that tables and blocks need beside the letter's own. */
export type LetterWords = {
  /** How the first line of a letter file begins. */
  subject: string;
  number: string;
  due: string;
  late: string;
  open: string;
  total: string;
  creditNote: string;
  noNumber: string;
  toBeConfirmed: string;
  notLate: string;
  link: string;
  code: string;
  days(count: number): string;
  invoices(count: number): string;
};

/** All letter files of one language by their path, and its words: what one chunk of the bundle holds. */
export type LetterFiles = { texts: Readonly<Record<string, string>>; words: LetterWords };

/** A letter ready to be filled: the file as it was written, its text message, and the parts that both may name. */
export type LetterTemplate = {
  id: string;
  language: Language;
  form: LetterForm;
  text: string;
  message: string;
  partials: Readonly<Record<string, string>>;
  words: LetterWords;
};
