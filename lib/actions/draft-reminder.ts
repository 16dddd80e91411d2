import type { Contact } from '@/lib/domain/contact';
import type { Customer, FormOfAddress, Language } from '@/lib/domain/customer';
import { invoiceLabel, type Invoice } from '@/lib/domain/invoice';
import type { FilledLetter, LetterFacts, LetterInvoice, PaymentMeans } from '@/lib/domain/letter';
import { money, type Money } from '@/lib/domain/money';
import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import { fillLetter } from '@/lib/letters/fill-letter';
import { loadLetter } from '@/lib/letters/load-letter';
import { letterEntry, type LetterId } from '@/lib/letters/registry';

/** A document that is open, as the customer's panel knows it. */
export type OpenLine = {
  invoice: Invoice;
  open: Money;
  daysLate: number;
  mark: 'promised' | 'disputed' | 'credit-note' | null;
};

/** What is known of the customer; the panel has all of it. */
export type ReminderFacts = {
  customer: Customer;
  contact: Contact | null;
  lines: readonly OpenLine[];
  promises: readonly { date: PlainDate; amount: Money; invoiceIds: readonly string[] }[];
  lastPayment: { amount: Money; paidOn: PlainDate } | null;
  lastWrittenOn: PlainDate | null;
  /** The letter that the next step names; null when it names none. */
  nextLetter: string | null;
};

/** What the company and the person say of themselves. */
export type ReminderSender = {
  company: { name: string | null; taxId: string | null };
  person: { name: string | null };
  signature: string | null;
  means: PaymentMeans;
};

/** What the person chose; null lets the facts choose. */
export type ReminderChoice = {
  letter: string | null;
  language: Language | null;
  address: FormOfAddress | null;
  /** The documents that were picked; empty: those that the letter is about. */
  invoiceIds: readonly string[];
};

export type DraftedReminder = {
  id: LetterId;
  /** Null for a letter that answers a situation and is no rung of the ladder. */
  rung: string | null;
  stage: ReminderStage;
  language: Language;
  address: FormOfAddress;
  invoiceIds: readonly string[];
  letter: FilledLetter;
};

/** Courtesy speaks of what falls due so soon. */
const soonDays = 10;

/** Drafts a letter to a customer: which one, in whose language, about which documents. Nothing is written or sent. */
export async function draftReminder(
  { today, locale }: { today: PlainDate; locale: string },
  facts: ReminderFacts,
  sender: ReminderSender,
  choice: ReminderChoice,
): Promise<DraftedReminder> {
  const id = chosenLetter(choice.letter, facts);
  const language = choice.language ?? facts.contact?.language ?? facts.customer.language ?? 'es';
  const address = choice.address ?? facts.contact?.formOfAddress ?? facts.customer.formOfAddress ?? 'usted';
  const lines = linesFor(id, facts, choice.invoiceIds);
  const template = await loadLetter(id, language, address);
  const letter = fillLetter(template, letterFacts(id, { today, locale }, facts, sender, lines), 'rich');
  const entry = letterEntry(id);
  return {
    id,
    rung: entry?.kind === 'rung' ? id : null,
    stage: entry?.stage ?? 'gentle',
    language,
    address,
    invoiceIds: lines.map(({ invoice }) => invoice.id),
    letter,
  };
}

/** The letter that was asked for, else the next step's, else what the customer's state calls for. */
function chosenLetter(asked: string | null, facts: ReminderFacts): LetterId {
  const named = [asked, facts.nextLetter].flatMap((id) => (id === null ? [] : (letterEntry(id)?.id ?? [])));
  if (named[0]) return named[0];
  if (facts.lines.length === 0) return 'thank-you';
  const latest = Math.max(...facts.lines.map(({ daysLate }) => daysLate));
  if (latest <= 0) return facts.promises.length > 0 ? 'promise-confirmation' : 'courtesy';
  const oldestDue = facts.lines
    .flatMap(({ invoice, daysLate }) => (daysLate > 0 && invoice.dueOn ? [invoice.dueOn] : []))
    .toSorted()[0];
  // A second notice needs a first: something written since the oldest of these fell due.
  return facts.lastWrittenOn !== null && oldestDue !== undefined && facts.lastWrittenOn > oldestDue
    ? 'second'
    : 'gentle';
}

function linesFor(id: LetterId, { lines, promises }: ReminderFacts, picked: readonly string[]): readonly OpenLine[] {
  if (picked.length > 0) return lines.filter(({ invoice }) => picked.includes(invoice.id));
  const agreed = lines.filter(({ mark }) => mark !== 'disputed');
  switch (id) {
    case 'courtesy': {
      const ahead = agreed.filter(({ daysLate, mark }) => daysLate <= 0 && mark !== 'credit-note');
      const soon = ahead.filter(({ daysLate }) => daysLate >= -soonDays);
      return soon.length > 0 ? soon : ahead;
    }
    case 'gentle':
    case 'second':
      return agreed.filter(({ daysLate, mark }) => daysLate > 0 || mark === 'credit-note');
    case 'promise-confirmation': {
      const meant = new Set(promises.flatMap(({ invoiceIds }) => invoiceIds));
      return meant.size === 0 ? agreed : agreed.filter(({ invoice }) => meant.has(invoice.id));
    }
    case 'thank-you':
      return [];
  }
}

function letterFacts(
  id: LetterId,
  { today, locale }: { today: PlainDate; locale: string },
  { customer, contact, promises, lastPayment, lastWrittenOn }: ReminderFacts,
  { company, person, signature, means }: ReminderSender,
  lines: readonly OpenLine[],
): LetterFacts {
  const [first] = promises;
  const sameDay = promises.filter(({ date }) => date === first?.date);
  return {
    today,
    locale,
    company,
    sender: { name: person.name, signature },
    customer: { name: customer.name },
    contact: { name: contact?.name ?? null },
    invoices: lines.map(letterInvoice),
    promise:
      first && id === 'promise-confirmation'
        ? { date: first.date, amounts: sameDay.map(({ amount }) => amount) }
        : null,
    payment:
      lastPayment && id === 'thank-you'
        ? { amounts: [lastPayment.amount], paidOn: lastPayment.paidOn, reference: null }
        : null,
    means,
    // A letter of today is the one that is being rewritten.
    earlierLetterOn: lastWrittenOn !== null && daysBetween(lastWrittenOn, today) > 0 ? lastWrittenOn : null,
  };
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
