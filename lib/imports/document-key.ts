import type { ReadDocument } from './read-result';

/** What the ids of imported facts are made from besides the facts: fixed at the first import, never recomputed. */
export type Origin = {
  /** The company's own tax id as it was known at the first import, else `me`. */
  company: string;
  /** `ReadResult.family`: numbers and source ids are comparable within one family alone. */
  family: string;
};

/** The ids of one document and its customer. */
export type DocumentKey = { invoiceId: string; customerId: string };

/**
 * Deterministic ids for the documents of one file, asked for one after the other in their order: the same file gives the
 * same ids on every machine (reference: records §2). A document without number is known by customer, type, day, amount and
 * its ordinal among equals. Two customers with one number in one file are two documents: the customer joins the id.
 */
export function documentKeys(origin: Origin): (document: ReadDocument) => DocumentKey {
  const ordinals = new Map<string, number>();
  const owners = new Map<string, string>();
  return (document) => {
    const customerId = customerKey(document.customer, origin);
    const base =
      document.number === null && document.sourceId === null
        ? unnumbered(document, customerId, ordinals)
        : numbered(document);
    const invoiceId = idOf('invoice', origin.company, origin.family, ...base);
    const owner = owners.get(invoiceId) ?? customerId;
    owners.set(invoiceId, owner);
    return {
      customerId,
      invoiceId: owner === customerId ? invoiceId : idOf('invoice', origin.company, origin.family, ...base, customerId),
    };
  };
}

/**
 * A proper tax id identifies a customer everywhere; else the product's own id, else the name, each within its family.
 * Generic tax ids identify nobody: `taxIdKey` is null for them, or walk-in customers would fuse.
 */
export function customerKey({ taxIdKey, sourceId, name }: ReadDocument['customer'], origin: Origin): string {
  if (taxIdKey !== null) return idOf('customer', 'tax', taxIdKey);
  return sourceId === null
    ? idOf('customer', origin.family, 'name', name.replace(/\s+/g, ' '))
    : idOf('customer', origin.family, 'id', sourceId);
}

function numbered({ type: kind, typeCode, series, number, instalment, sourceId }: ReadDocument): string[] {
  const type = typeCode === null ? kind : `${kind} ${typeCode}`;
  return number === null ? [type, 'id', sourceId ?? ''] : [type, series ?? '', number, instalment ?? ''];
}

function unnumbered(
  { type, issuedOn, total, open }: ReadDocument,
  customerId: string,
  ordinals: Map<string, number>,
): string[] {
  const facts = [type, 'unnumbered', customerId, issuedOn ?? '', total ?? open ?? ''];
  const ordinal = (ordinals.get(facts.join('\u001F')) ?? 0) + 1;
  ordinals.set(facts.join('\u001F'), ordinal);
  return [...facts, String(ordinal)];
}

function idOf(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part.trim().normalize('NFC').toWellFormed())).join(':');
}
