import type { Contact } from '@/lib/domain/contact';
import type { Words } from '@/lib/i18n/words';

/** What is wrong with an address or number as it was typed; null when it can be kept. */
export function contactProblem(kind: Contact['kind'], typed: string, words: Words): string | null {
  const value = typed.trim();
  if (kind === 'email') {
    if (value === '') return words('card.addressMissing');
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : words('customer.addressWrong');
  }
  if (value === '') return words('card.numberMissing');
  return value.replace(/\D/g, '').length >= 5 ? null : words('card.numberWrong');
}
