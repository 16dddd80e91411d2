import type { DraftedReminder } from '@/lib/actions/draft-reminder';
import { isComplaint } from '@/lib/domain/dispute';
import { invoiceLabel } from '@/lib/domain/invoice';
import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { Formats } from '../common/use-formats';

/** Why this reminder may be the wrong letter today; `instead` names a letter that fits better. */
export type Guard = { title: string; why: string; instead: 'promise-confirmation' | 'thank-you' | null };

/** A payment is fresh in everyone's mind for so many days. */
const justPaidDays = 3;

/** What to think of before reminding somebody who asked for silence, promised, paid, disputes or was just written to. */
export function guardOf(
  drafted: DraftedReminder,
  panel: CustomerPanel,
  today: PlainDate,
  words: Words,
  formats: Formats,
): Guard | null {
  if (panel.nextStep.notToday.some(({ code }) => code === 'do-not-contact') || panel.customer.blocked) {
    return { title: words('letter.guardNoContact'), why: words('letter.guardNoContactWhy'), instead: null };
  }
  if (drafted.rung === null) return null;
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
  if (written && daysBetween(written, today) < panel.policy.minimumGapDays) {
    return {
      title: words('letter.guardWritten', formats.phrases(written)),
      why: words('letter.guardWrittenWhy'),
      instead: null,
    };
  }
  return disputeGuard(panel, words, formats);
}

function disputeGuard(panel: CustomerPanel, words: Words, formats: Formats): Guard | null {
  const { invoices } = panel;
  const disputes = panel.disputes.filter((dispute) => !isComplaint(dispute));
  if (disputes.length === 0) return null;
  const ids = new Set(disputes.flatMap(({ invoiceIds }) => invoiceIds));
  const numbers = invoices
    .filter(({ invoice }) => ids.has(invoice.id))
    .map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  return {
    title: words('letter.guardDisputed', { invoices: formats.list(numbers) }),
    why: words('letter.guardDisputedWhy'),
    instead: null,
  };
}
