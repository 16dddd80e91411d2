import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Language } from '@/lib/domain/customer';
import type { DocumentReference } from '@/lib/text/document-references';
import type { Span } from '@/lib/text/span';
import type { WrittenAmount } from '@/lib/text/written-amounts';
import type { WrittenDate } from '@/lib/text/written-dates';
import type { Greeting } from './greeting';

/** What a stretch of text is, so that rules neither fire inside it nor take it for something else. */
export const spanTags = [
  'name',
  'legal-form',
  'acronym',
  'tax-id',
  'money',
  'date',
  'invoice',
  'account',
  'url',
  'quoted',
  'greeting',
  'closing',
] as const;

export type SpanTag = (typeof spanTags)[number];

export type TaggedSpan = Span & { tag: SpanTag };

/** One word: folded for comparing, in its own letters for what accents decide, and where it stands. */
export type Token = Span & {
  word: string;
  exact: string;
  /** What it may be looked up as: itself, its beginnings and its classes, such as `{you-verb}`. */
  keys: readonly string[];
  sentence: number;
  clause: number;
  tags: ReadonlySet<SpanTag>;
};

/** Tokens `first` to `last`, both included; a sentence without words has none and is left out. */
export type Sentence = Span & { first: number; last: number; question: boolean };

/** A clause is what one negation or one condition governs. Tokens `first` to `last`, both included. */
export type Clause = Span & { first: number; last: number; conditional: boolean };

/** The subject or the body, read once for all rules. Offsets are those of the text as it was given. */
export type ReadPart = {
  part: 'subject' | 'body';
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  spans: readonly TaggedSpan[];
  amounts: readonly WrittenAmount[];
  dates: readonly WrittenDate[];
  references: readonly DocumentReference[];
  /** No accent in the whole text: words that only accents tell apart are then compared without them. */
  unaccented: boolean;
};

/** A letter as the rules see it. */
export type ReadLetter = {
  language: Language;
  country: string | null;
  stage: ReminderStage;
  subject: ReadPart;
  /** The newest text alone; the places are those of the body as it was given. */
  body: ReadPart;
  greeting: Greeting | null;
  /** What stood beneath the closing formula; empty when nothing did. */
  signature: string;
};

/** Where a phrase was found: tokens `first` to `last` of a part, both included. */
export type Hit = Span & { part: ReadPart; first: number; last: number };
