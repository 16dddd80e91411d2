import { sha256 } from '@/lib/ledger/sha256';
import type { Contact } from '@/lib/domain/contact';

/**
 * The id of a customer's address or number: the same whether a person wrote it or a file brought it, and on every device
 * (reference: records §2).
 * @param value normalised
 */
export function contactId(customerId: string, kind: Contact['kind'], value: string): string {
  return ['contact', encodeURIComponent(customerId), kind, sha256(value)].join('/');
}

/** An address in lower case, or a number as digits with its leading plus; null when nothing usable is left. */
export function contactValue(kind: Contact['kind'], written: string): string | null {
  const text = written.trim().normalize('NFC');
  if (kind === 'email') return text.includes('@') ? text.toLowerCase() : null;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 5) return null;
  return text.startsWith('+') ? `+${digits}` : digits;
}
