import { daysBetween } from '@/lib/domain/plain-date';
import { chases } from '../chases';
import type { Hit, ReadLetter } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';

/** A payment is news for so many days. */
const recentDays = 7;

/**
 * An open or missed promise, a running plan or a payment of these days that a letter asking for money passes over. The
 * detail tells which.
 */
export function unacknowledgedPromise(letter: ReadLetter, hits: readonly Hit[], facts: ToneFacts): Found[] {
  if (hits.length > 0 || !chases(letter)) return [];
  const states = facts.promises.map(({ state }) => state);
  if (states.includes('open')) return [{ hit: null }];
  if (states.includes('broken') || states.includes('partially-kept')) return [{ hit: null, detail: 'broken' }];
  if (facts.plans.some(({ endedOn, schedule }) => !endedOn && schedule.some(({ dueOn }) => dueOn >= facts.today))) {
    return [{ hit: null, detail: 'plan' }];
  }
  const isRecent = (facts.payments ?? []).some(({ paidOn, voids }) => {
    const days = daysBetween(paidOn, facts.today);
    return !voids && days >= 0 && days <= recentDays;
  });
  return isRecent && !thanksForPayment(letter) ? [{ hit: null, detail: 'payment' }] : [];
}

/** Good faith for one who has already paid is no thanks for what came in. */
function thanksForPayment({ body }: ReadLetter): boolean {
  return /\b(?:recib(?:imos|í|ido)|gracias por (?:su|tu|el|los|vuestro) (?:pago|abono|dep[oó]sito|transferencia)|received|thank you for (?:your|the) (?:\w+ )?payment|recebemos|recebi|obrigad[oa] pelo (?:seu )?pagamento)\b/iu.test(
    body.text,
  );
}
