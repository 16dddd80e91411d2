import type { ReadCustomer, ReadDocument } from '@/lib/imports/read-result';
import { searchWords } from '@/lib/ledger/search-words';
import { sha256 } from '@/lib/ledger/sha256';

/** What the ids of one file have in common. */
export type IdContext = {
  /** Our own tax id, or `me`: fixed at the first import. */
  company: string;
  /** The family of sources whose numbers and ids are comparable. */
  family: string;
};

/** An id out of parts (reference: records §2): trimmed, NFC, leading zeros kept. */
export function idOf(...parts: readonly (string | number | null)[]): string {
  return parts
    .map((part) =>
      encodeURIComponent(
        String(part ?? '')
          .trim()
          .normalize('NFC'),
      ),
    )
    .join('/');
}

/** The customer within a family of sources: its own id there, else the words of the name; null when neither is told. */
export function customerSourceId({ sourceId, name }: ReadCustomer): string | null {
  if (sourceId) return sourceId;
  const words = searchWords(name).join(' ');
  return words === '' ? null : `name:${words}`;
}

/**
 * The id of a customer whom nobody knows yet. Generic tax ids, under which walk-in customers are billed, have no key and so
 * fuse nobody. Null when the file tells neither tax id nor id nor name.
 */
export function newCustomerId(customer: ReadCustomer, { family }: IdContext): string | null {
  if (customer.taxIdKey) return idOf('customer', 'tax', customer.taxIdKey);
  const sourceId = customerSourceId(customer);
  return sourceId === null ? null : idOf('customer', family, sourceId);
}

/** Names of documents in the world: a fiscal UUID, a CUFE (96 hex digits), an access key (44 or 49 digits). */
const fiscalId = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{96}|\d{44}|\d{49})$/i;

/**
 * Gives the documents of one file their ids, in order. A fiscal id alone is enough; a number needs company, family and type
 * around it, since the number alone collides; a document without number is known by the source's own id, else by customer,
 * type, day, amount and its place among equals.
 */
export function documentNamer({ company, family }: IdContext): (document: ReadDocument, customer: string) => string {
  const seen = new Map<string, number>();
  return (document, customer) => {
    const { sourceId, type, series, number, instalment, issuedOn, currency, total, open } = document;
    if (sourceId !== null && fiscalId.test(sourceId)) return idOf('document', sourceId.toUpperCase());
    if (number !== null) return idOf(type, company, family, series, number, instalment);
    if (sourceId !== null) return idOf(type, company, family, 'source', sourceId);
    const facts = [customer, type, issuedOn, currency, total ?? open].join('\n');
    const ordinal = (seen.get(facts) ?? 0) + 1;
    seen.set(facts, ordinal);
    return idOf(type, company, family, 'unnumbered', sha256(`${facts}\n${ordinal}`));
  };
}
