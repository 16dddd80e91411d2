import type { Language } from '@/lib/domain/customer';
import type { LetterForm } from '@/lib/domain/letter';
import type { LetterMedium } from './letter-cells';
import type { LetterId } from './registry';
import type { DocumentNoun } from './vocabulary';

/** The few words that tables and blocks need beside the letter's own. */
export type LetterWords = {
  /** How the first line of a letter file begins. */
  subject: string;
  /** How the first line of a call script begins. */
  script: string;
  due: string;
  late: string;
  open: string;
  total: string;
  part: string;
  day: string;
  amount: string;
  creditNote: string;
  noNumber: string;
  toBeConfirmed: string;
  notLate: string;
  link: string;
  code: string;
  days(count: number): string;
  /** The agreed term in a sentence. */
  terms(days: number): string;
  /** What both sides agreed to, by its day in words and its reference. */
  agreed(reference: string | null, day: string | null): string;
  contactFor(contact: string): string;
  disputesHow(how: string): string;
  ifLate(consequence: string): string;
  /** What stands under a line to sign on. */
  signature: string;
  documents(count: number, noun: DocumentNoun): string;
};

/** All letter files of one language by their path, and its words: what one chunk of the bundle holds. */
export type LetterFiles = { texts: Readonly<Record<string, string>>; words: LetterWords };

/** A letter ready to be filled: its files by medium as they were written, and the parts that they may name. */
export type LetterTemplate = {
  id: LetterId;
  language: Language;
  form: LetterForm;
  files: Readonly<Partial<Record<LetterMedium, string>>>;
  partials: Readonly<Record<string, string>>;
  words: LetterWords;
};
