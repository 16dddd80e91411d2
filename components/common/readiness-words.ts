import type { GoesAlong } from '@/lib/domain/payment-policy';
import type { ReadinessCode, ReadinessItem } from '@/lib/domain/readiness';
import type { Words } from '@/lib/i18n/words';
import type { FormRequest } from './form-request';
import type { Formats } from './use-formats';

/** What is not ready, as one sentence. */
export function readinessSentence(item: ReadinessItem, words: Words, formats: Formats): string {
  const { code, count = 1, date, amount, invoice } = item;
  if (code === 'ask-again' && date === undefined) return words('readiness.ask-again-bare');
  const values = {
    ...(date === undefined ? noDay : formats.phrases(date, 'act')),
    ...formats.counted(count),
    amount: amount ? formats.money(amount) : '',
    invoice: invoice || words('clues.theInvoice'),
  };
  return words(`readiness.${code}`, values);
}

const noDay = { onDay: '', forDay: '' };

/** The press that mends it: its verb and the form in which it is done; null where there is nothing to do but know it. */
export function readinessMend(item: ReadinessItem): { verb: MendVerb; request: FormRequest } | null {
  return mends[item.code] ?? null;
}

type MendVerb = 'contacts' | 'choose' | 'reply' | 'confirm' | 'call' | 'claim' | 'payment' | 'order' | 'ask';

const mends: Partial<Record<ReadinessCode, { verb: MendVerb; request: FormRequest }>> = {
  'no-address': { verb: 'contacts', request: { form: 'customer' } },
  'no-number': { verb: 'contacts', request: { form: 'customer' } },
  'mail-bounced': { verb: 'contacts', request: { form: 'customer' } },
  'nobody-chosen': { verb: 'choose', request: { form: 'customer' } },
  'reply-waiting': { verb: 'reply', request: { form: 'letter', letter: null, invoiceIds: [] } },
  'promise-open': { verb: 'confirm', request: { form: 'letter', letter: 'promise-confirmation', invoiceIds: [] } },
  'promise-broken': { verb: 'call', request: { form: 'call' } },
  disputed: { verb: 'claim', request: { form: 'disputes' } },
  'data-old': { verb: 'payment', request: { form: 'payment', invoiceIds: [] } },
  'order-missing': { verb: 'order', request: { form: 'letter', letter: 'details-asked', invoiceIds: [] } },
  'ask-again': { verb: 'ask', request: { form: 'customer' } },
};

/** What has to go along, as one line. */
export function alongSentence(item: GoesAlong, words: Words): string {
  switch (item.code) {
    case 'order':
      return words('readiness.along-order', { order: item.order });
    case 'order-missing':
      return words('readiness.along-order-missing');
    case 'portal':
      return words('readiness.along-portal', { portal: item.portal });
    case 'documents':
      return words('readiness.along-documents', { documents: item.documents });
    case 'cut-off':
      return words('readiness.along-cut-off', { cutOff: item.cutOff });
  }
}
