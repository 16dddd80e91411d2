import type { Invoice } from '@/lib/domain/invoice';
import type { Money } from '@/lib/domain/money';
import type { LetterAgreements } from './letter-facts';
import type { LetterId } from '@/lib/letters/registry';

/** A document that is open, as the customer's panel knows it. */
export type OpenLine = {
  invoice: Invoice;
  open: Money;
  daysLate: number;
  mark: 'promised' | 'disputed' | 'credit-note' | null;
};

type Known = {
  lines: readonly OpenLine[];
  promises: readonly { invoiceIds: readonly string[] }[];
  missed: readonly { invoiceIds: readonly string[] }[];
  agreements?: Pick<LetterAgreements, 'offeredIds' | 'agreedIds' | 'extendedIds'>;
};

type Choosing = (agreed: readonly OpenLine[], known: Known) => readonly OpenLine[];

/** Courtesy speaks of what falls due so soon. */
const soonDays = 10;

const isLate = ({ daysLate, mark }: OpenLine) => daysLate > 0 || mark === 'credit-note';
const isAhead = ({ daysLate, mark }: OpenLine) => daysLate <= 0 && mark !== 'credit-note';

const late: Choosing = (agreed) => agreed.filter(isLate);
/** A letter that answers a situation speaks of what is late, and of everything when nothing is. */
const lateOrAll: Choosing = (agreed) => {
  const overdue = agreed.filter(isLate);
  return overdue.some(({ mark }) => mark !== 'credit-note') ? overdue : agreed;
};
const soon: Choosing = (agreed) => {
  const ahead = agreed.filter(isAhead);
  const near = ahead.filter(({ daysLate }) => daysLate >= -soonDays);
  return near.length > 0 ? near : ahead;
};
const dueToday: Choosing = (agreed, known) => {
  const today = agreed.filter(({ daysLate, mark }) => daysLate === 0 && mark !== 'credit-note');
  return today.length > 0 ? today : soon(agreed, known);
};
const ahead: Choosing = (agreed) => agreed.filter(isAhead);
const none: Choosing = () => [];

function meantBy(kind: 'promises' | 'missed', otherwise: Choosing): Choosing {
  return (agreed, known) => {
    const meant = new Set(known[kind].flatMap(({ invoiceIds }) => invoiceIds));
    const named = agreed.filter(({ invoice }) => meant.has(invoice.id));
    return named.length > 0 ? named : otherwise(agreed, known);
  };
}

function ofAgreement(ids: 'offeredIds' | 'agreedIds' | 'extendedIds'): Choosing {
  return (agreed, known) => {
    const named = agreed.filter(({ invoice }) => known.agreements?.[ids].includes(invoice.id));
    return named.length > 0 ? named : lateOrAll(agreed, known);
  };
}

const all: Choosing = (agreed) => agreed;
const disputed: Choosing = (agreed, { lines }) => {
  const asked = lines.filter(({ mark }) => mark === 'disputed');
  return asked.length > 0 ? asked : lateOrAll(agreed, { lines, promises: [], missed: [] });
};

const choosing: Record<LetterId, Choosing> = {
  courtesy: soon,
  'due-today': dueToday,
  gentle: late,
  second: late,
  'before-call': late,
  'letter-1': late,
  'letter-2': late,
  'letter-3': late,
  'hand-over': late,
  'first-time-late': late,
  'good-payer-forgot': late,
  'hardship-options': lateOrAll,
  disputed,
  'broken-promise': meantBy('missed', lateOrAll),
  'partial-payment': lateOrAll,
  'promise-confirmation': meantBy('promises', all),
  'plan-proposal': ofAgreement('offeredIds'),
  'plan-confirmation': ofAgreement('agreedIds'),
  'extension-granted': ofAgreement('extendedIds'),
  'early-payment': ahead,
  satisfaction: lateOrAll,
  'document-sent': lateOrAll,
  'details-asked': lateOrAll,
  'thank-you': none,
  'welcome-terms': all,
  'call-confirmation': lateOrAll,
  'call-satisfaction': lateOrAll,
  'call-options': lateOrAll,
  'call-cheque-run': lateOrAll,
  'internal-brief': lateOrAll,
};

/** The documents that a letter is about: those that were picked, else those that it is made for; disputed ones rest. */
export function letterLines(id: LetterId, known: Known, picked: readonly string[]): readonly OpenLine[] {
  if (picked.length > 0) return known.lines.filter(({ invoice }) => picked.includes(invoice.id));
  return choosing[id](
    known.lines.filter(({ mark }) => mark !== 'disputed'),
    known,
  );
}
