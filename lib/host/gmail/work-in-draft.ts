import type { DraftPlace, HostAnswer, Span } from '@/lib/host/mail-host';
import type { Asking, BareDraft } from './protocol';
import { bodyOf, seenMarkup, type SeenMarkup } from './seen-markup';

/** A place of a draft's text and the words that should stand there; `becomes` null only shows it. */
export type Rewrite = { place: DraftPlace; span: Span; was: string; becomes: string | null };

/**
 * What the page is asked to do in the draft that it has just told: the place in its bare text. Refused where other words
 * stand there by now, where nothing of the text is near, and where more than the person's own words stand in between.
 */
export function workInDraft(draft: BareDraft, { place, span, was, becomes }: Rewrite): HostAnswer<Asking> {
  const seen = draft.text === null ? seenMarkup(draft.markup, true) : plain(draft.text);
  if (seen.text.slice(span.start, span.end) !== was || hasGrown(seen.text, span))
    return { ok: false, reason: 'item-changed' };
  const found = bareSpan(seen, span, becomes);
  if (!found) return { ok: false, reason: 'not-committed' };
  const bare = draft.text ?? bodyOf(draft.markup).textContent;
  const { start, end } = found.span;
  const words = bare.slice(start, end);
  // A signature or a quote in between would be typed over too.
  if (squeezed(words) !== squeezed(found.words)) return { ok: false, reason: 'not-committed' };
  const asking = { ask: 'work-on-draft', place, span: found.span, was: words, becomes: found.becomes } as const;
  return { ok: true, value: asking };
}

/** "F-208" was read while "F-20871" was being typed: the words still stand there, but are no longer all of it. */
function hasGrown(text: string, { start, end }: Span): boolean {
  const isInWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return end > start && (isInWord(start) || isInWord(end));
}

function plain(text: string): SeenMarkup {
  return { text, places: Array.from({ length: text.length }, (_, at) => at) };
}

/** Line ends and emoji pictures stand in no bare text. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

type Found = { span: Span; words: string; becomes: string | null };

/**
 * An empty place takes its neighbour along: at the end of a line and at the beginning of the next one, the same place of
 * the bare text would be meant.
 */
function bareSpan({ text, places }: SeenMarkup, { start, end }: Span, becomes: string | null): Found | null {
  const inside = places.flatMap((place, at) => (at >= start && at < end && place !== null ? [at] : []));
  const [first = null, last = null] = [inside[0], inside.at(-1)];
  if (first !== null && last !== null) {
    const words = inside.map((at) => text.charAt(at)).join('');
    return { span: spanOf(places, first, last), words, becomes };
  }
  const before = neighbour(text, places, start - 1);
  const behind = neighbour(text, places, start);
  const near = before ?? behind;
  if (!near || becomes === null) return null;
  const words = text.slice(near.start, near.end);
  const both = near === before ? words + becomes : becomes + words;
  return { span: spanOf(places, near.start, near.end - 1), words, becomes: both };
}

function spanOf(places: SeenMarkup['places'], first: number, last: number): Span {
  return { start: places[first] ?? 0, end: (places[last] ?? 0) + 1 };
}

/** The whole character at a place: half of an emoji is none. */
function neighbour(text: string, places: SeenMarkup['places'], at: number): Span | null {
  if (typeof places[at] !== 'number') return null;
  const start = /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(start)) ? start + 2 : start + 1;
  return { start, end };
}
