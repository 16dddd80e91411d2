import type { ToneFacts } from '../tone-facts';
import { documentNames, plain, type CalledDocument } from './document-names';
import { numberRuns, type NumberRuns } from './number-runs';

type Document = ToneFacts['invoices'][number];

/** Letters that say what a document is, whatever its series. */
const kind = /^(?:FACT?|FRA|INV|NFE?|FC|FT|BOL|NR?O?)$/;
/** A number that is cut to its end must still be so long, and what it is cut from longer still. */
const shortestEnd = 3;

/**
 * The document on record that a written number means. People shorten: `118` and `F-118` for F-2026-0118, `F002-3310`
 * for F002-0003310, `A 10442` for number 10442 of series A. What is written must all be in the number on record. Of
 * several that fit the same words, the one that is still open.
 */
export function invoiceOf(number: string, facts: ToneFacts): Document | null {
  const written = plain(number);
  if (written === '') return null;
  const documents = documentNames(facts);
  const exact = documents.find(({ names }) => names.some((name) => name.plain === written));
  if (exact !== undefined) return exact.invoice;
  const runs = numberRuns(number);
  const fitting = documents.filter((one) => labelsFor(runs, one).some((name) => fits(runs, name.runs)));
  if (fitting.length > 0) return stillOpen(fitting, facts);
  const ending = documents.filter((one) => labelsFor(runs, one).some((name) => endsAs(runs, name.runs)));
  return ending.length === 1 ? (ending[0]?.invoice ?? null) : null;
}

/** Where letters are written, a document of a series goes by its full label: `B 10442` is not number 10442 of A. */
function labelsFor({ letters }: NumberRuns, { names }: CalledDocument): CalledDocument['names'] {
  return letters.length > 0 && !letters.every((run) => kind.test(run)) ? names.slice(-1) : names;
}

function fits(written: NumberRuns, known: NumberRuns): boolean {
  if (known.serial === '' || written.digits.length === 0) return false;
  const isWithin = written.digits.includes(known.serial) && written.digits.every((run) => holds(known.digits, run));
  if (isWithin) return lettersAgree(written, known);
  // The record may keep the bare number of what is printed with series and year.
  const isBare = known.letters.length === 0 && known.digits.length === 1;
  return isBare && written.serial === known.serial && (written.letters.length > 0 || known.serial.length > 1);
}

function holds(known: readonly string[], run: string): boolean {
  return known.some((own) => own === run || (own.length === 4 && run.length === 2 && own === `20${run}`));
}

/** Letters may be left out, or stand for the kind of document where the record has none (`NF 118`); others are wrong. */
function lettersAgree(written: NumberRuns, known: NumberRuns): boolean {
  return known.letters.length === 0 || written.letters.every((run) => known.letters.includes(run));
}

/** `331` for a long number 10331. */
function endsAs(written: NumberRuns, known: NumberRuns): boolean {
  const [only, ...others] = written.digits;
  if (only === undefined || others.length > 0 || only.length < shortestEnd) return false;
  return known.serial.length >= only.length + 2 && known.serial.endsWith(only) && lettersAgree(written, known);
}

function stillOpen(fitting: readonly CalledDocument[], { balances }: ToneFacts): Document | null {
  const isOpen = ({ invoice: { id } }: CalledDocument) =>
    balances.some(({ invoiceId, open }) => invoiceId === id && open.minor > 0);
  return (fitting.find(isOpen) ?? fitting[0])?.invoice ?? null;
}
