import { isComplaint } from '@/lib/domain/dispute';
import { invoiceLabel } from '@/lib/domain/invoice';
import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { Formats } from './use-formats';

/** Why this may be the wrong letter today; `instead` names a letter that fits better. */
export type Guard = { title: string; why: string; instead: 'promise-confirmation' | 'thank-you' | null };

/** A payment is fresh in everyone's mind for so many days. */
const justPaidDays = 3;

/**
 * What is about to be written: a rung of the ladder, a letter that answers what happened, a reply to theirs, or a mail of
 * which nobody knows yet what it will say.
 */
export type Writing = 'reminder' | 'letter' | 'reply' | 'mail';

/**
 * What to think of before writing to somebody who asked for silence, promised, paid or disputes; and before reminding one
 * who was just written to.
 */
export function guardOf(
  writing: Writing,
  panel: CustomerPanel,
  today: PlainDate,
  words: Words,
  formats: Formats,
): Guard | null {
  const asksSilence = panel.nextStep.notToday.some(({ code }) => code === 'do-not-contact') || panel.customer.blocked;
  // Whoever wrote is answered all the same.
  if (asksSilence && writing !== 'reply') {
    return { title: words('letter.guardNoContact'), why: words('letter.guardNoContactWhy'), instead: null };
  }
  if (writing === 'letter') return null;
  const open = panel.promises.find(({ state }) => state === 'open');
  if (open) {
    const title = words('letter.guardPromised', formats.phrases(open.promise.promised.date, 'act'));
    return { title, why: words('letter.guardPromisedWhy'), instead: 'promise-confirmation' };
  }
  const paid = panel.lastPayment;
  if (paid && daysBetween(paid.paidOn, today) <= justPaidDays) {
    const title = words('letter.guardPaid', { ...formats.phrases(paid.paidOn), amount: formats.money(paid.amount) });
    return { title, why: words('letter.guardPaidWhy'), instead: 'thank-you' };
  }
  const written = panel.lastWrittenOn;
  if (writing === 'reminder' && written && daysBetween(written, today) < panel.policy.minimumGapDays) {
    return {
      title: words('letter.guardWritten', formats.phrases(written)),
      why: words('letter.guardWrittenWhy'),
      instead: null,
    };
  }
  return disputeGuard(writing, panel, words, formats);
}

function disputeGuard(writing: Writing, panel: CustomerPanel, words: Words, formats: Formats): Guard | null {
  const { invoices } = panel;
  const disputes = panel.disputes.filter((dispute) => !isComplaint(dispute));
  if (disputes.length === 0) return null;
  const ids = new Set(disputes.flatMap(({ invoiceIds }) => invoiceIds));
  const numbers = invoices
    .filter(({ invoice }) => ids.has(invoice.id))
    .map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  return {
    title: words('letter.guardDisputed', { invoices: formats.list(numbers) }),
    why: words(writing === 'reminder' ? 'letter.guardDisputedWhy' : 'compose.guardDisputedWhy'),
    instead: null,
  };
}
