import type { Span } from '@/lib/text/span';
import type { ReadPart } from '../read-letter';
import type { ToneFacts } from '../tone-facts';
import { documentNames } from './document-names';
import { invoiceOf } from './invoice-of';
import { numberRuns, type NumberRuns } from './number-runs';

/** A place where a text names a document of the record. */
export type NamedDocument = Span & { invoice: ToneFacts['invoices'][number] };

const read = new WeakMap<ReadPart, { facts: ToneFacts; named: readonly NamedDocument[] }>();

/** Every document of the record that a text names: by a reference, or by its bare number ("la 118"), in order. */
export function documentsNamed(part: ReadPart, facts: ToneFacts): readonly NamedDocument[] {
  const known = read.get(part);
  if (known?.facts === facts) return known.named;
  const referred = part.references.flatMap(({ start, end, number }): NamedDocument[] => {
    const invoice = invoiceOf(number, facts);
    return invoice === null ? [] : [{ start, end, invoice }];
  });
  const taken: readonly Span[] = [...part.amounts, ...part.dates, ...part.references];
  const bare = [...part.text.matchAll(bareNumber)].flatMap((match): NamedDocument[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.some((span) => span.start < end && start < span.end)) return [];
    const invoice = calledBy(match[0], facts);
    return invoice === null ? [] : [{ start, end, invoice }];
  });
  const named = [...referred, ...bare].toSorted((a, b) => a.start - b.start);
  read.set(part, { facts, named });
  return named;
}

/** A number alone, of three digits or more: no part of a telephone, a sum or a longer code. */
const bareNumber = /(?<![\p{L}\d.,/:+$€-]|\d )\d{3,}(?:[/-]\d+)*(?![\p{L}\d%€$]|[.,:/-]\d| \d{3})/gu;

function calledBy(written: string, facts: ToneFacts): ToneFacts['invoices'][number] | null {
  const { digits, serial } = numberRuns(written);
  const isOwn = ({ runs }: { runs: NumberRuns }) =>
    runs.serial === serial && digits.every((run) => runs.digits.includes(run));
  return documentNames(facts).find(({ names }) => names.some(isOwn))?.invoice ?? null;
}
