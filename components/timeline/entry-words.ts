import type { LogEntry } from '@/lib/domain/contact-log';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import { isComplaint, type DisputeEvent } from '@/lib/domain/dispute';
import { isMoney } from '@/lib/domain/payment';
import type { Words } from '@/lib/i18n/words';
import type { TimelineEntry } from '@/lib/views/timeline';
import { disputeReason } from '../common/dispute-words';
import { reasonWord, satisfactionSaid } from '../common/said-words';
import type { Formats } from '../common/use-formats';

/** What happened, in a few words. */
export function entryTitle(entry: TimelineEntry, words: Words, formats: Formats): string {
  switch (entry.kind) {
    case 'contact':
      return contactTitle(entry.entry, words);
    case 'promise': {
      const { promise, state } = entry.promise;
      const phrases = formats.phrases(promise.promised.date, 'act');
      if (state === 'kept') return words('timeline.promiseKept', phrases);
      return state === 'withdrawn' ? words('timeline.promiseWithdrawn') : words('timeline.promise', phrases);
    }
    case 'payment':
      if (isMoney(entry.payment) || entry.payment.creditNoteId !== null) return words('timeline.payment');
      return words(entry.payment.method === 'credit' ? 'timeline.creditApplied' : 'timeline.discountApplied');
    case 'dispute':
      return words((isComplaint(entry.event) ? complaintTitles : disputeTitles)[entry.event.what]);
    case 'follow-up':
      return words('timeline.followUp');
    case 'list':
      return words('timeline.list');
  }
}

/** One line of substance, key facts between `<b>` and `</b>`; empty when there is nothing more to say. */
export function entrySubstance(entry: TimelineEntry, words: Words, formats: Formats): string {
  switch (entry.kind) {
    case 'contact':
      return entry.entry.text ?? countedInvoices(entry.entry.invoiceIds.length, words, formats);
    case 'promise': {
      const { promised, invoiceIds, note } = entry.promise.promise;
      const amount = formats.money(promised.amount);
      if (note) return words('timeline.promiseNote', { amount, note });
      const invoices = countedInvoices(invoiceIds.length, words, formats);
      return invoices ? words('timeline.promiseOf', { amount, invoices }) : words('timeline.paymentPlain', { amount });
    }
    case 'payment': {
      const { amount, reference } = entry.payment;
      const paid = formats.money(amount);
      return reference
        ? words('timeline.paymentRef', { amount: paid, reference })
        : words('timeline.paymentPlain', { amount: paid });
    }
    case 'dispute':
      return disputeSubstance(entry.event, words, formats);
    case 'follow-up':
      return entry.followUp.about ?? '';
    case 'list':
      return words('timeline.listOf', formats.counted(entry.documents));
  }
}

function disputeSubstance(event: DisputeEvent, words: Words, formats: Formats): string {
  if (event.text !== null) return event.text;
  const said = isComplaint(event) ? disputeReason(event.code, words) : null;
  return said ?? countedInvoices(event.invoiceIds.length, words, formats);
}

/** With whom, why nothing came, how content they are, and what comes next: what an entry carries besides its words. */
export function entryCarried(entry: TimelineEntry, words: Words, formats: Formats): string[] {
  if (entry.kind !== 'contact') return [];
  const { reason, satisfaction, channel } = entry.entry;
  const why = reasonWord(reason, words);
  return [
    ...(entry.contactName !== null && channel !== 'mail' ? [words('said.withWhom', { name: entry.contactName })] : []),
    ...(satisfaction ? [satisfactionSaid(satisfaction, words)] : []),
    ...(why === null ? [] : [words('said.why', { reason: why })]),
    ...(entry.closed === 0
      ? []
      : [words('timeline.closedSince', { ...formats.counted(entry.closed), of: entry.entry.invoiceIds.length })]),
    ...(entry.next === null ? [] : [words('said.nextOn', formats.phrases(entry.next, 'act'))]),
  ];
}

function countedInvoices(count: number, words: Words, formats: Formats): string {
  return count === 0 ? '' : words('timeline.invoicesOf', formats.counted(count));
}

const disputeTitles = {
  opened: 'timeline.disputeOpened',
  note: 'timeline.disputeNote',
  closed: 'timeline.disputeClosed',
} as const;

const complaintTitles = {
  opened: 'timeline.complaintOpened',
  note: 'timeline.complaintNote',
  closed: 'timeline.complaintClosed',
} as const;

const reminderTitles = {
  'pre-due': 'timeline.reminderPreDue',
  due: 'timeline.reminderDue',
  gentle: 'timeline.reminderGentle',
  second: 'timeline.reminderSecond',
  firm: 'timeline.reminderFirm',
  final: 'timeline.reminderFinal',
} as const satisfies Record<ReminderStage, string>;

/** Notes that are a decision have its name. */
const decisions = {
  'reason-confirmed': 'timeline.reasonNoted',
  'reason-ended': 'timeline.reasonEnded',
  'incentive-granted': 'timeline.incentiveGranted',
  'incentive-used': 'timeline.incentiveUsed',
  'incentive-delivered': 'timeline.incentiveDelivered',
  'terms-acknowledged': 'timeline.termsAcknowledged',
  'plan-offered': 'timeline.planOffered',
  'plan-agreed': 'timeline.planAgreed',
  'plan-not-agreed': 'timeline.planNotAgreed',
  'plan-ended': 'timeline.planEnded',
  'extension-granted': 'timeline.extensionGranted',
  'conditions-changed': 'timeline.conditionsChanged',
  parked: 'timeline.parked',
  'policy-kept': 'timeline.policyKept',
} as const;
const noteTitles: Readonly<Record<string, (typeof decisions)[keyof typeof decisions]>> = decisions;

function contactTitle({ channel, direction, stage, rung, outcome }: LogEntry, words: Words): string {
  switch (channel) {
    case 'mail':
      if (direction === 'in') return words('timeline.mailIn');
      return stage && rung ? words(reminderTitles[stage]) : words('timeline.mailOut');
    case 'call':
      return callTitle(outcome, words);
    case 'sms':
      return words('timeline.sms');
    case 'whatsapp':
      return words('timeline.whatsapp');
    case 'letter':
      return words('timeline.letter');
    case 'third-party':
      return words(briefTitles[outcome ?? ''] ?? 'timeline.thirdParty');
    case 'note':
      return words(noteTitles[outcome ?? ''] ?? 'timeline.note');
  }
}

/** What became of asking a colleague for help. */
const briefs = {
  asked: 'timeline.briefAsked',
  result: 'timeline.briefResult',
  'not-reached': 'timeline.briefNotReached',
} as const;
const briefTitles: Readonly<Record<string, (typeof briefs)[keyof typeof briefs]>> = briefs;

function callTitle(outcome: string | null, words: Words): string {
  switch (outcome) {
    case 'answered':
      return words('timeline.callAnswered');
    case 'in-payment':
      return words('timeline.callInPayment');
    case 'payment-sent':
      return words('timeline.callPaymentSent');
    case 'no-answer':
      return words('timeline.callNoAnswer');
    case 'message':
      return words('timeline.callMessage');
    case 'wrong-number':
      return words('timeline.callWrongNumber');
    default:
      return words('timeline.call');
  }
}
