import type { ReadCustomer } from '@/lib/imports/read-result';
import { searchWords } from '@/lib/ledger/search-words';

/** An id out of parts (reference: records §2): trimmed, NFC, leading zeros kept. */
export function idOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => encodeURIComponent(String(part).trim().normalize('NFC').toWellFormed())).join(':');
}

/** The customer within a family of sources: its own id there, else the words of the name; null when neither is told. */
export function customerSourceId({ sourceId, name }: ReadCustomer): string | null {
  if (sourceId) return sourceId;
  const words = searchWords(name).join(' ');
  return words === '' ? null : `name:${words}`;
}

/** Names of documents in the world: a fiscal UUID, a CUFE (96 hex digits), an access key (44 or 49 digits). */
const fiscalId = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{96}|\d{44}|\d{49})$/i;

/** The id of a document that the tax office has named; null for one that only its source knows. */
export function fiscalDocumentId(sourceId: string | null): string | null {
  return sourceId !== null && fiscalId.test(sourceId) ? idOf('document', sourceId.toUpperCase()) : null;
}
