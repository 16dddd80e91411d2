import type { ReasonValue } from './reason';

/** Every fact that speaks for a reason of non-payment, with the values it carries; days are `{ day }`, amounts are money. */
export const evidenceCodes = [
  /** count: invoices ever paid, nearly all of them on time */
  'pays-on-time',
  /** days: late, invoice: its label ('' when it has none) */
  'just-late',
  /** days: how late they usually pay, late: how late they are now */
  'within-usual-delay',
  /** nothing: nobody reminded them since the due day */
  'not-reminded',
  /** about: what a person wrote down of their difficulties ('' when nothing) */
  'said-difficulty',
  /** count: promises not kept in the last twelve months, date: the last promised day */
  'promise-broken',
  /** amount: promised, received: what came of it */
  'promise-part',
  /** count: instalments of a plan that did not come */
  'instalment-missed',
  /** amount: what came so far, invoice: label */
  'part-paid',
  /** amount: usual size of the last payments, before: of the earlier ones */
  'payments-smaller',
  /** count: invoices that are late at once, of somebody who used to pay on time */
  'several-late',
  /** days: usual delay of late, earlier: of the time before */
  'delay-grows',
  /** date: since when, about: their words ('' when none) */
  'quality-disputed',
  /** date: since when, about: their words ('' when none) */
  'claim-open',
  /** date: when it was closed, while its invoice is still open */
  'claim-closed',
  /** date: when they said that they are not content */
  'discontent',
  /** date: when they said that they are content in part */
  'half-content',
  /** nothing: a person marked that reputation is at stake */
  'reputation',
  /** date: since when they say that they did not order it */
  'order-unknown',
  /** date: since when they say that it was billed twice */
  'billed-twice',
  /** concept: what they were never billed for before, invoice: label */
  'new-concept',
  /** invoice: label of a debit note, which many take for a mistake */
  'debit-note',
  /** amount: of the invoice, before: the largest of those they paid, invoice: label */
  'larger-than-usual',
  /** about: what a person wrote down ('' when nothing) */
  'doubted',
  /** nothing: no payment of theirs ever came */
  'never-paid',
  /** nothing: their numbers and addresses proved wrong */
  'wrong-contact',
  /** count: late invoices without the order number that this customer asks for, invoice: label of the first */
  'order-missing',
  /** date: since when they say that something in the invoice's papers is wrong */
  'papers-disputed',
  /** count: invoices paid that were due later, invoice: label of the one that was passed over */
  'passed-over',
  /** portal: where they want invoices to be uploaded */
  'portal-asked',
  /** documents: what they want to go along with an invoice */
  'documents-asked',
  /** nothing: neither an address nor a number is known */
  'no-contact',
  /** date: when our mail came back */
  'mail-bounced',
  /** nothing: no message of ours since the invoice is on record */
  'not-sent',
  /** date: when this was the reason before */
  'said-before',
] as const;

export type EvidenceCode = (typeof evidenceCodes)[number];

/** A fact behind a guess (practice S1.11), as a code with its values; `i18n` turns it into a sentence. */
export type Evidence = { code: EvidenceCode } & { [value: string]: ReasonValue };

/** How much a fact says: 1 is a hint that alone proves nothing, 3 is as good as being told. */
export type WeighedEvidence = { fact: Evidence; weight: 1 | 2 | 3 };

export function weigh(weight: WeighedEvidence['weight'], fact: Evidence): WeighedEvidence {
  return { fact, weight };
}
