import type { DocumentReference } from '@/lib/text/document-references';
import { fold } from '@/lib/text/fold';
import { hitAt } from '../hit-at';
import type { ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { documentsNamed } from './documents-named';
import { bareOf, documentNames, plain, type CalledDocument } from './document-names';
import { invoiceOf } from './invoice-of';
import { isSameMake, isSlip } from './slip-of-fingers';
import { toldAsSettled } from './told-as-settled';

/** Nouns that a payment's receipt or a colleague's file has as well: behind them only a near number is a slip. */
const looseNoun =
  /\b(?:ref\w*|documentos?|folios?|comprobantes?|recibos?|statement|notice|minutas?|titulos?|doc)\.?\W{0,3}(?:de \w+ )?(?:n\W{0,2}|no\.?\s|num\w*\s)?$/;
/** "la 4423", "as 880 e", "the 585": a bare number that is called like a document. */
const called = /(?<=(?<![\p{L}])(?:la|las|a|as|the|n[º°])\s)\d{3,}(?:[/-]\d+)*(?![\p{L}\d%€$]|[.,:/-]\d|\s\p{L}+s\b)/gu;
/** Behind a comma a figure with its noun counts something: "NF 612, 85 camisas". */
const counted = /^\s\p{Ll}{2,}s\b(?<!ad[ao]s|id[ao]s|ert[ao]s|entes|mos)/u;
const shortest = 4;

type Name = CalledDocument['names'][number];

/** Numbers of documents that the record of this customer does not hold. Orders, tickets and accounts are other numbers. */
export function numbersThatDiffer(part: ReadPart, facts: ToneFacts): Found[] {
  const names = documentNames(facts).flatMap((one) => one.names.slice(-1));
  const wrong = part.references
    .map((reference) => withSeries(reference, part))
    .filter((reference) => {
      if (invoiceOf(reference.number, facts) !== null || isOther(reference.number, facts)) return false;
      return isMeantAsDocument(reference, names, part, facts);
    });
  const bare = [...part.text.matchAll(called)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length, number: match[0] };
    const isTaken = [...part.references, ...part.amounts, ...part.dates].some(
      ({ start, end }) => start < span.end && span.start < end,
    );
    const isMeant = !isTaken && invoiceOf(match[0], facts) === null && names.some((name) => isNear(match[0], name));
    return isMeant ? [span] : [];
  });
  return [...wrong, ...bare].map(({ start, end, number }) => ({
    hit: hitAt(part, start, end),
    expected: closest(number, names),
    detail: 'number',
  }));
}

/** "Factura B 10442": the letter of the series that stands before the number is part of it. */
function withSeries(reference: DocumentReference, { text }: ReadPart): DocumentReference {
  const letter = /(?<![\p{L}\d])([A-C])\s$/u.exec(text.slice(Math.max(0, reference.start - 3), reference.start))?.[1];
  if (letter === undefined || !/^\d/.test(reference.number)) return reference;
  return { ...reference, start: reference.start - 2, number: `${letter} ${reference.number}` };
}

/** Whether a number that is on no record was meant for one that is. */
function isMeantAsDocument(
  { start, end, number, kind, named }: DocumentReference,
  names: readonly Name[],
  part: ReadPart,
  facts: ToneFacts,
): boolean {
  const near = names.some((name) => isNear(number, name));
  // "Romaneio 2290" beside 2209: an order's number is only meant where the letter names no document otherwise.
  if (kind === 'order') return near && plain(number).length >= shortest && documentsNamed(part, facts).length === 0;
  if (!named) {
    const code = plain(number);
    const isLike = /[A-Z]/.test(code) ? names.some((name) => isSameMake(bareOf(number), name.bare)) : near;
    return isLike && !toldAsSettled(part, start, end);
  }
  if (near) return !toldAsSettled(part, start, end);
  const before = fold(part.text.slice(Math.max(0, start - 40), start));
  if (looseNoun.test(before)) return false;
  if (/[,;]\s$/.test(before) && counted.test(part.text.slice(end))) return false;
  return !toldAsSettled(part, start, end);
}

/** As long as the number on record or its end, with two signs swapped or one of them another. */
function isNear(number: string, { bare, runs }: Name): boolean {
  const written = bareOf(number);
  if (plain(number).length < 3) return false;
  return isSlip(written, bare) || (/^\d+$/.test(written) && isSlip(written, runs.serial));
}

/** Order numbers, payment references and the like that the record knows under another name. */
function isOther(number: string, { invoices, payments = [], customer }: ToneFacts): boolean {
  const known = [
    ...invoices.map(({ orderRef }) => orderRef),
    ...payments.map(({ reference }) => reference),
    customer.taxId,
  ];
  return known.some((other) => other !== null && other !== undefined && plain(other) === plain(number));
}

function closest(number: string, names: readonly Name[]): string[] {
  const written = plain(number);
  const ranked = names.toSorted((a, b) => distance(a.plain, written) - distance(b.plain, written));
  return ranked.slice(0, 1).map(({ name }) => name);
}

/** Signs that stand elsewhere, counted from the end: enough to tell a slip of the fingers from another document. */
function distance(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let different = Math.abs(a.length - b.length) / 2;
  for (let at = 1; at <= length; at += 1) if (a.at(-at) !== b.at(-at)) different += 1;
  return different;
}
