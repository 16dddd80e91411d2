import type { NonPaymentReason } from './non-payment-reason';
import { effectOfReason } from './reason-ceiling';
import type { Evidence, EvidenceCode } from './reason-evidence';
import type { TagEffect } from './situation-tag';

/** What a contact is for (practice S1.19): one thing, so that one knows afterwards whether it was reached. */
export type ContactObjective =
  | 'confirm-date'
  | 'agree-way-out'
  | 'resolve-claim'
  | 'explain-charge'
  | 'person-decides'
  | 'complete-papers'
  | 'be-reachable'
  | 'listen';

/** What takes a barrier to paying away (practice S1.21). */
export const remedies = [
  'reminder',
  'statement',
  'bank-data',
  'copy-of-invoice',
  'purchase-order',
  'upload',
  'documents',
  'contact-data',
  'ways-out',
  'plan',
  'extension',
  'wait',
  'open-claim',
  'resolve-claim',
  'credit-note',
  'ask-content',
  'explanation',
  'owner',
  'keep-evidence',
  'call',
] as const;

export type Remedy = (typeof remedies)[number];

/** How to go about a reason: what for, with which remedies (the most fitting first), which letter, and how softly. */
export type ReasonApproach = {
  objective: ContactObjective;
  remedies: readonly Remedy[];
  /** A letter of the registry that fits; null: nothing is written before a person has looked. */
  letter: string | null;
  /** No message sounds firmer while this is known to be the reason; null: as its rung says. */
  ceiling: TagEffect['ceiling'];
};

type Way = Omit<ReasonApproach, 'ceiling'>;

const approaches: Readonly<Record<NonPaymentReason, Way>> = {
  forgot: {
    objective: 'confirm-date',
    remedies: ['reminder', 'statement', 'bank-data'],
    letter: 'good-payer-forgot',
  },
  'cannot-pay': {
    objective: 'agree-way-out',
    remedies: ['ways-out', 'plan', 'extension', 'wait'],
    letter: 'hardship-options',
  },
  dissatisfied: {
    objective: 'resolve-claim',
    remedies: ['open-claim', 'ask-content', 'credit-note', 'owner'],
    letter: 'satisfaction',
  },
  unaware: {
    objective: 'explain-charge',
    remedies: ['explanation', 'copy-of-invoice', 'open-claim', 'credit-note'],
    letter: 'document-sent',
  },
  // Nothing is accused in writing; what is on record is kept and a person decides.
  'suspected-fraud': {
    objective: 'person-decides',
    remedies: ['owner', 'keep-evidence'],
    letter: null,
  },
  'internal-blocker': {
    objective: 'complete-papers',
    remedies: ['copy-of-invoice', 'purchase-order', 'documents', 'bank-data'],
    letter: 'document-sent',
  },
};

/** While nothing speaks for a reason one listens first; what they say decides the rest. */
const unknownReason: Way = {
  objective: 'listen',
  remedies: ['call', 'ask-content', 'copy-of-invoice'],
  letter: 'satisfaction',
};

/** Remedies that a fact asks for before all others. */
const asked: Partial<Record<EvidenceCode, readonly Remedy[]>> = {
  'order-missing': ['purchase-order'],
  'portal-asked': ['upload'],
  'documents-asked': ['documents'],
  'passed-over': ['copy-of-invoice', 'statement'],
  'no-contact': ['contact-data'],
  'mail-bounced': ['contact-data'],
  'papers-disputed': ['resolve-claim', 'credit-note'],
  'quality-disputed': ['resolve-claim'],
  'claim-open': ['resolve-claim'],
  'order-unknown': ['explanation', 'resolve-claim'],
  'billed-twice': ['resolve-claim', 'credit-note'],
  'part-paid': ['plan'],
  'promise-part': ['plan'],
  'instalment-missed': ['plan', 'extension'],
};

/** Facts whose claim is on record already: there is none to open. */
const claimed: readonly EvidenceCode[] = [
  'papers-disputed',
  'quality-disputed',
  'claim-open',
  'order-unknown',
  'billed-twice',
];

/**
 * What to do about a reason, given the facts that speak for it.
 * @param reason null: none is known
 */
export function approachTo(reason: NonPaymentReason | null, evidence: readonly Evidence[] = []): ReasonApproach {
  const ceiling = reason === null ? null : effectOfReason(reason).ceiling;
  const base = { ...(reason === null ? unknownReason : approaches[reason]), ceiling };
  if (reason === null || reason === 'suspected-fraud') return base;
  const codes = evidence.map(({ code }) => code);
  const first = codes.flatMap((code) => asked[code] ?? []);
  const hasClaim = codes.some((code) => claimed.includes(code));
  const fitting = [...new Set([...first, ...base.remedies])].filter((one) => !(hasClaim && one === 'open-claim'));
  const isOutOfReach = codes.includes('no-contact') || codes.includes('mail-bounced');
  return {
    ...base,
    objective: isOutOfReach ? 'be-reachable' : base.objective,
    // A claim that is open is answered; whoever has none is asked how it went.
    letter: isOutOfReach ? null : hasClaim && base.letter === 'satisfaction' ? 'disputed' : base.letter,
    remedies: fitting.slice(0, mostRemedies),
  };
}

/** More would be a list to read instead of a choice. */
const mostRemedies = 4;
