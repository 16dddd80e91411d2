import type { Remedy } from '@/lib/domain/reason-approach';
import { languageOf } from '@/lib/i18n/formats/locale';
import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { WhyUnpaid } from '@/lib/views/relation-card';
import type { FormRequest } from '../common/form-request';

type Ground = { why: WhyUnpaid; panel: CustomerPanel; words: Words; locale: string };

/**
 * Where a remedy is pressed: the form in which it is done, filled with what is known. A letter finds its
 * documents itself, so that none that is disputed is asked for.
 */
export function remedyRequest(remedy: Remedy, ground: Ground): FormRequest {
  const { why } = ground;
  const invoiceIds = why.lateIds;
  switch (remedy) {
    case 'reminder':
      return { form: 'letter', letter: 'good-payer-forgot', invoiceIds: [] };
    case 'statement':
    case 'bank-data':
    case 'copy-of-invoice':
    case 'documents':
    case 'explanation':
      return documentLetter(remedy, ground);
    case 'purchase-order':
      return { form: 'letter', letter: 'details-asked', invoiceIds: [] };
    case 'upload':
      return { form: 'follow-up' };
    case 'contact-data':
      return { form: 'customer' };
    case 'ways-out':
      return { form: 'ways-out', invoiceIds };
    case 'plan':
      return { form: 'plan', invoiceIds };
    case 'extension':
      return { form: 'extension', invoiceIds };
    case 'wait':
      return { form: 'park' };
    case 'open-claim':
      return { form: 'dispute', invoiceIds };
    case 'resolve-claim':
      return why.disputeId ? { form: 'close-dispute', disputeId: why.disputeId } : { form: 'disputes' };
    case 'credit-note':
    case 'owner':
      return { form: 'brief' };
    case 'ask-content':
      return { form: 'letter', letter: 'satisfaction', invoiceIds: [] };
    case 'keep-evidence':
      return { form: 'note' };
    case 'call':
      return { form: 'call' };
  }
}

type Sent = 'statement' | 'bank-data' | 'copy-of-invoice' | 'documents' | 'explanation';

/** The name of what goes along is said in the letter's language: in another one than ours the person names it. */
function documentLetter(what: Sent, { panel, words, locale }: Ground): FormRequest {
  const { customer, contacts } = panel;
  const language = contacts[0]?.language ?? customer.language ?? 'es';
  const asked = what === 'documents' ? customer.paymentPolicy?.documents : null;
  const isOurs = languageOf(locale) === language;
  const document = asked ?? (isOurs ? words(`relation.doc-${what}`) : '');
  return { form: 'letter', letter: 'document-sent', invoiceIds: [], answers: { document } };
}
