import { documentReferences, type DocumentReference } from '@/lib/text/document-references';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { writtenAmounts, type WrittenAmount } from '@/lib/text/written-amounts';
import { writtenDates, type WrittenDate } from '@/lib/text/written-dates';
import { clausesOf } from './clauses';
import type { Engine } from './engine';
import type { ReadPart, Sentence, SpanTag, TaggedSpan, Token } from './read-letter';
import type { CountryHabits } from './reading-habits';
import { tagSpans } from './tag-spans';
import { wordsOf, type Word } from './words';

/** How the country writes, and the names that are known. */
export type ReadingHabits = CountryHabits & { names: (text: string) => readonly TaggedSpan[] };

const none: ReadonlySet<SpanTag> = new Set();
const accented = /[áéíóúâêôãõàçüñ]/i;

/** Reads a subject or a body once for all rules. */
export function readPart(part: ReadPart['part'], text: string, engine: Engine, habits: ReadingHabits): ReadPart {
  const amounts: readonly WrittenAmount[] = /\d/.test(text) ? writtenAmounts(text, habits) : [];
  const references: readonly DocumentReference[] = /\d/.test(text)
    ? documentReferences(text).filter((one) => !touches(one, amounts))
    : [];
  const dates: readonly WrittenDate[] = /\d/.test(text)
    ? writtenDates(text, habits).filter((one) => !touches(one, amounts) && !touches(one, references))
    : [];
  const spans = [...tagSpans(text, { amounts, dates, references }), ...habits.names(text)];
  const unaccented = !accented.test(text);
  const words = wordsOf(text);
  const sentences = placedSentences(text, words, engine);
  const clauses = clausesOf(text, words, sentences, engine.words.language);
  return {
    part,
    text,
    tokens: tokensOf(words, { sentences, clauses, spans, unaccented, engine }),
    sentences,
    clauses,
    spans,
    amounts,
    dates,
    references,
    unaccented,
  };
}

function touches({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < end && start < other.end);
}

function placedSentences(text: string, words: readonly Word[], { words: { language } }: Engine): Sentence[] {
  let at = 0;
  return sentencesOf(text, language).flatMap((span) => {
    const first = at;
    while (at < words.length && (words[at]?.start ?? Infinity) < span.end) at += 1;
    if (at === first) return [];
    return [{ ...span, first, last: at - 1, question: /[?？]\W*$/.test(text.slice(span.start, span.end)) }];
  });
}

type Placing = Pick<ReadPart, 'sentences' | 'clauses' | 'spans' | 'unaccented'> & { engine: Engine };

function tokensOf(words: readonly Word[], { sentences, clauses, spans, unaccented, engine }: Placing): Token[] {
  const tags = tagsOf(words, spans);
  let sentence = 0;
  let clause = 0;
  return words.map((word, at) => {
    while (at > (sentences[sentence]?.last ?? Infinity)) sentence += 1;
    while (at > (clauses[clause]?.last ?? Infinity)) clause += 1;
    // Written out: a spread costs more than all the rest of a word.
    return {
      word: word.word,
      exact: word.exact,
      start: word.start,
      end: word.end,
      keys: engine.keysOf(word, unaccented),
      sentence,
      clause,
      tags: tags.get(at) ?? none,
    };
  });
}

function tagsOf(words: readonly Word[], spans: readonly TaggedSpan[]): Map<number, Set<SpanTag>> {
  const tags = new Map<number, Set<SpanTag>>();
  for (const { start, end, tag } of spans) {
    for (let at = firstWord(words, start); (words[at]?.start ?? Infinity) < end; at += 1) {
      const own = tags.get(at);
      if (own === undefined) tags.set(at, new Set([tag]));
      else own.add(tag);
    }
  }
  return tags;
}

/** Index of the first word that ends after this place. */
export function firstWord(words: readonly Span[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
