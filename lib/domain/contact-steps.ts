import type { ChannelAdvice } from './channel-advice';
import type { ReasonRecord } from './confirmed-reason';
import type { PlainDate } from './plain-date';
import type { Readiness, ReadinessCode } from './readiness';
import type { ReasonHypothesis } from './reason-hypothesis';

/** The four steps of an effective contact (article 001; practices S1.3, S1.9, S1.40). */
export const contactStepIds = ['organise', 'understand', 'plan', 'contact'] as const;

export type ContactStepId = (typeof contactStepIds)[number];

/** `done`: the facts show it; `guess`: there is a guess to go by; `open`: still to do. */
export type ContactStep = { id: ContactStepId; state: 'done' | 'guess' | 'open' };

/** What belongs to the desk before a contact; the rest is about what to say. */
const ofTheDesk: readonly ReadinessCode[] = [
  'do-not-contact',
  'no-address',
  'no-number',
  'mail-bounced',
  'data-old',
  'order-missing',
  'nobody-chosen',
  'ask-again',
];

/** Whether something on the desk is still to be put in order. */
export function isOfTheDesk(code: ReadinessCode): boolean {
  return ofTheDesk.includes(code);
}

/**
 * How far the preparation of a contact is, from the facts alone: nobody ticks anything.
 * @param facts `contactedOn`: the day of our last message or call; `today`: contacted today is done
 */
export function contactSteps(facts: {
  readiness: Readiness;
  record: ReasonRecord;
  hypotheses: readonly ReasonHypothesis[];
  advice: ChannelAdvice;
  contactedOn: PlainDate | null;
  today: PlainDate;
}): ContactStep[] {
  const { readiness, record, hypotheses, advice, contactedOn, today } = facts;
  const understood = record.confirmed ? 'done' : hypotheses.length > 0 ? 'guess' : 'open';
  const isReady = !readiness.items.some(({ code }) => isOfTheDesk(code));
  return [
    { id: 'organise', state: isReady ? 'done' : 'open' },
    { id: 'understand', state: understood },
    { id: 'plan', state: advice.channel === null ? 'open' : understood === 'open' ? 'guess' : 'done' },
    { id: 'contact', state: contactedOn === today ? 'done' : 'open' },
  ];
}
