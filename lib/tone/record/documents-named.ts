import type { Span } from '@/lib/text/span';
import type { ReadPart } from '../read-letter';
import type { ToneFacts } from '../tone-facts';
import { invoiceOf, namesOf } from './invoice-of';
import { numberRuns } from './number-runs';

/** A place where a text names a document of the record. */
export type NamedDocument = Span & { invoice: ToneFacts['invoices'][number] };

/** A bare number of fewer digits is too often something else. */
const shortest = 3;
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
    const invoice = facts.invoices.find((one) => isCalled(match[0], one));
    return invoice === undefined ? [] : [{ start, end, invoice }];
  });
  const named = [...referred, ...bare].toSorted((a, b) => a.start - b.start);
  read.set(part, { facts, named });
  return named;
}

/** A number alone: no part of a telephone, a sum or a longer code. */
const bareNumber = /(?<![\p{L}\d.,/:+$€-]|\d )\d{3,}(?:[/-]\d+)*(?![\p{L}\d%€$]|[.,:/-]\d| \d{3})/gu;

function isCalled(written: string, invoice: ToneFacts['invoices'][number]): boolean {
  const { digits, serial } = numberRuns(written);
  return (
    serial.length >= shortest &&
    namesOf(invoice).some((name) => {
      const own = numberRuns(name);
      return own.serial === serial && digits.every((run) => own.digits.includes(run));
    })
  );
}
