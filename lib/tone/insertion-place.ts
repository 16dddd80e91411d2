import type { Span } from '@/lib/text/span';
import type { ReadLetter } from './read-letter';
import type { RuleId } from './rule-ids';

/** Where a missing element is put in: a greeting before everything, a close after it, the rest after the facts. */
export function insertionPlace(rule: RuleId, { body, greeting, subject }: ReadLetter): Span {
  if (rule === 'expect.subject') return { start: 0, end: subject.text.length };
  if (rule === 'expect.greeting-name' && greeting !== null) return { start: greeting.start, end: greeting.end };
  if (rule === 'expect.greeting') return at(body.text.length - body.text.trimStart().length);
  const last = body.text.trimEnd().length;
  if (rule === 'expect.closing') return at(last);
  const text = body.sentences.filter(({ start }) => start >= (greeting?.end ?? 0));
  if (rule.startsWith('expect.ack')) return at(text[0]?.start ?? last);
  const closing = closingStart(body.text);
  if (rule === 'expect.open-door' || rule === 'expect.thanks') return at(closing ?? last);
  // Behind the sentence that holds the facts, else behind the first one.
  const facts = text.find(({ start, end }) => body.references.some((one) => one.start >= start && one.end <= end));
  return at((facts ?? text[0])?.end ?? closing ?? last);
}

/** The end of the text above the closing line; null when the last line is text itself. */
function closingStart(text: string): number | null {
  const trimmed = text.trimEnd();
  const line = trimmed.lastIndexOf('\n');
  const closing = trimmed.slice(line + 1);
  return line === -1 || closing.length > 60 ? null : trimmed.slice(0, line).trimEnd().length;
}

function at(place: number): Span {
  return { start: place, end: place };
}
