import type { Words } from '@/lib/i18n/words';
import type { Likeness } from '@/lib/views/likely-customers';

/** The ground for a likeness, said so that the person can judge it. */
export function likenessWords(likeness: Likeness, words: Words): string {
  switch (likeness.code) {
    case 'invoice-in-subject':
      return words('customer.likeInvoice', { number: likeness.number });
    case 'same-address':
      return words('customer.likeSharedAddress');
    case 'same-domain':
      return words('customer.likeSameDomain');
    case 'same-thread':
      return words('customer.likeSameThread', { address: likeness.address });
    case 'similar-name':
      return words('customer.likeSimilarName', { word: likeness.word });
  }
}
