import type { Contact } from '@/lib/domain/contact';
import type { Customer } from '@/lib/domain/customer';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { LetterFacts, LetterInvoice, LetterVoice, PaymentMeans, ToldFacts } from '@/lib/domain/letter';
import { money, type Money } from '@/lib/domain/money';
import type { PlannedPart } from '@/lib/domain/plan-schedule';
import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import type { LetterId } from '@/lib/letters/registry';
import type { OpenLine } from './letter-lines';

type Promised = { date: PlainDate; amount: Money; invoiceIds: readonly string[] };

/** The newest call in which somebody answered; `promised` was said in it. */
export type LastCall = { on: PlainDate; text: string | null; promised?: readonly Promised[] };

/** Ways to pay as the ledger holds them, each with the documents that it is about. */
export type LetterAgreements = {
  offered: readonly (readonly PlannedPart[])[];
  offeredIds: readonly string[];
  agreed: readonly PlannedPart[] | null;
  agreedIds: readonly string[];
  extendedTo: PlainDate | null;
  extendedIds: readonly string[];
};

/** What is known of the customer; the panel has all of it. */
export type ReminderFacts = {
  customer: Customer;
  contact: Contact | null;
  lines: readonly OpenLine[];
  promises: readonly Promised[];
  /** Promised days that passed without the money, newest first. */
  missed: readonly Promised[];
  /** What was offered about paying otherwise and waits, and what is agreed. */
  agreements?: LetterAgreements;
  disputes: readonly {
    openedOn: PlainDate;
    text: string | null;
    owner: string | null;
    dueOn: PlainDate | null;
  }[];
  lastPayment: { amount: Money; paidOn: PlainDate } | null;
  lastWrittenOn: PlainDate | null;
  /** The days of our reminders, oldest first. */
  writtenOn: readonly PlainDate[];
  lastCall: LastCall | null;
  since: PlainDate | null;
  /** The letter that the next step names; null when it names none. */
  nextLetter: string | null;
};

/** What the company and the person say of themselves. */
export type ReminderSender = {
  company: { name: string | null; taxId: string | null; country: string | null };
  person: { name: string | null };
  signature: string | null;
  means: PaymentMeans;
  voice: LetterVoice;
};

/** The facts of one letter: the record's, seen from that letter, and what the person told for it. */
export function letterFacts(
  id: LetterId,
  { today, locale }: { today: PlainDate; locale: string },
  known: ReminderFacts,
  { company, person, signature, means, voice }: ReminderSender,
  lines: readonly OpenLine[],
  told: ToldFacts,
): LetterFacts {
  const { customer, contact, missed, disputes, lastPayment, lastWrittenOn } = known;
  const thanks = id === 'thank-you' || id === 'partial-payment';
  const [dispute] = disputes;
  return {
    today,
    locale,
    company,
    sender: { name: person.name, signature },
    voice,
    customer: {
      name: customer.name,
      taxId: customer.taxId,
      country: customer.country,
      isConsumer: customer.consumer,
    },
    contact: { name: contact?.name ?? null },
    invoices: lines.map(letterInvoice),
    promise: promiseOf(id, known),
    payment:
      lastPayment && thanks ? { amounts: [lastPayment.amount], paidOn: lastPayment.paidOn, reference: null } : null,
    means,
    // A letter of today is the one that is being rewritten.
    earlierLetterOn: lastWrittenOn !== null && daysBetween(lastWrittenOn, today) > 0 ? lastWrittenOn : null,
    history: {
      since: known.since,
      writtenOn: writtenAbout(lines, known.writtenOn, today),
      missed: sameDay(missed),
      dispute: dispute
        ? { openedOn: dispute.openedOn, about: dispute.text, owner: dispute.owner, answerBy: dispute.dueOn }
        : null,
    },
    told,
  };
}

/** What a confirmation puts in writing: the promise that stands, or what was promised in the call. */
function promiseOf(id: LetterId, { promises, lastCall }: ReminderFacts): LetterFacts['promise'] {
  if (id === 'promise-confirmation') return sameDay(promises);
  return id === 'call-confirmation' ? sameDay(lastCall?.promised ?? []) : null;
}

/** The first of these days, and everything that was promised for it. */
function sameDay(promises: readonly Promised[]): LetterFacts['promise'] {
  const [first] = promises;
  if (!first) return null;
  const amounts = promises.filter(({ date }) => date === first.date).map(({ amount }) => amount);
  return { date: first.date, amounts };
}

/** Letters since the oldest of these documents fell due; what was written before spoke of something else. */
function writtenAbout(
  lines: readonly OpenLine[],
  writtenOn: readonly PlainDate[],
  today: PlainDate,
): readonly PlainDate[] {
  const [oldest] = lines.flatMap(({ invoice }) => invoice.dueOn ?? []).toSorted();
  return [...new Set(writtenOn)].filter((day) => oldest !== undefined && day >= oldest && day < today).toSorted();
}

function letterInvoice({ invoice, open, daysLate }: OpenLine): LetterInvoice {
  return {
    number: invoiceLabel(invoice) ?? '',
    concept: invoice.concept,
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    total: money(invoice.total.minor, invoice.total.currency),
    open,
    daysLate,
    creditNote: invoice.type === 'credit-note',
  };
}
