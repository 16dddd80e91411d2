import type { Incentive } from '@/lib/domain/incentive';
import type { FactName, LetterFacts, LetterInvoice, MissingFact } from '@/lib/domain/letter';
import { cleanLine, cleanLines } from './clean-value';
import { invoiceNumber, openDocuments } from './invoice-rows';
import { hasMeans } from './letter-blocks';
import { letterEntry } from './registry';
import { salutationOf } from './salutation';

/**
 * What the record lacks for this letter, once per document where a document lacks it, in the order in which the letter
 * would have said it. A letter that is none of ours is held to what a reminder needs.
 */
export function missingFacts(letterId: string, facts: LetterFacts): MissingFact[] {
  const { needs, helps } = letterEntry(letterId) ?? ownLetter;
  const asked = [...needs.map((fact) => [fact, true] as const), ...helps.map((fact) => [fact, false] as const)];
  // An offer that is not made is no hole.
  const expected = asked.filter(([fact, needed]) => needed || fact !== 'incentive');
  const missing = expected.flatMap(([fact, needed]) => lacking[fact](facts).map((hole) => ({ fact, needed, ...hole })));
  return missing.toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
}

type Hole = Pick<MissingFact, 'place' | 'invoice'>;

const places: readonly MissingFact['place'][] = ['subject', 'greeting', 'body', 'table', 'closing'];

const ownLetter: { needs: readonly FactName[]; helps: readonly FactName[] } = {
  needs: ['company-name', 'sender-name', 'invoice-number', 'due-date', 'payment-means'],
  helps: ['contact-name'],
};

const lacking: Record<FactName, (facts: LetterFacts) => Hole[]> = {
  'contact-name': ({ contact, customer }) =>
    lacks(salutationOf(contact.name, customer.name).person === null, 'greeting'),
  'company-name': ({ company }) => lacks(cleanLine(company.name, 60) === null, 'subject'),
  'sender-name': ({ sender }) => lacks(cleanLine(sender.name, 60) === null, 'closing'),
  invoices: ({ invoices }) => lacks(invoices.length === 0, 'body'),
  'invoice-number': ({ invoices }) => ofDocuments(invoices, (invoice) => invoiceNumber(invoice) === null),
  'due-date': ({ invoices }) => ofDocuments(invoices, ({ dueOn, creditNote }) => dueOn === null && !creditNote),
  promise: ({ promise }) => lacks(promise === null || promise.amounts.length === 0, 'body'),
  payment: ({ payment }) => lacks(payment === null || payment.amounts.length === 0, 'body'),
  'payment-means': (facts) => lacks(!hasMeans(facts) && asksToPay(facts), 'body'),
  'earlier-letter': ({ earlierLetterOn }) => lacks(earlierLetterOn === null, 'body'),
  'missed-promise': ({ history }) => lacks(history.missed === null, 'body'),
  dispute: ({ history }) => lacks(history.dispute === null, 'body'),
  'answer-by': ({ told }) => lacks(told.answerBy === null, 'body'),
  'plan-options': ({ told }) => lacks(told.plans.filter((parts) => parts.length > 0).length < 2, 'body'),
  plan: ({ told }) => lacks((told.plans[0] ?? []).length === 0, 'body'),
  'extension-day': ({ told }) => lacks(told.extendedTo === null, 'body'),
  incentive: ({ told }) => lacks(isIncentiveMissing(told.incentive), 'body'),
  'document-name': ({ told }) => lacks(cleanLine(told.document, 80) === null, 'body'),
  call: ({ told }) => lacks(cleanLines(told.call?.summary ?? null).length === 0, 'body'),
  terms: ({ told }) => lacks(cleanLines(told.terms).length === 0, 'body'),
  'hand-over': ({ told }) => lacks(cleanLine(told.handOver?.to ?? null, 80) === null, 'body'),
  'prepayment-day': ({ told }) => lacks(told.prepaymentFrom === null, 'body'),
  colleague: ({ told }) => lacks(cleanLine(told.colleague, 60) === null, 'greeting'),
};

function isIncentiveMissing(incentive: Incentive | null): boolean {
  return incentive === null || (incentive.kind === 'gift' && cleanLine(incentive.what, 80) === null);
}

function lacks(absent: boolean, place: MissingFact['place']): Hole[] {
  return absent ? [{ place, invoice: null }] : [];
}

function ofDocuments(invoices: readonly LetterInvoice[], isHole: (invoice: LetterInvoice) => boolean): Hole[] {
  const open = openDocuments(invoices);
  const place = open.length === 1 ? 'body' : 'table';
  return open.filter(isHole).map((invoice) => ({ place, invoice: invoiceNumber(invoice) }));
}

/** A note of thanks for the last payment needs no account. */
function asksToPay({ payment, invoices }: LetterFacts): boolean {
  return payment === null || openDocuments(invoices).length > 0;
}
