import type { Gate, GateCode } from '@/lib/domain/gates';
import { dayPhrases } from './day-phrases';
import type { Telling } from './reasons';

/** Why nothing may be sent today, as one sentence: with the invoice it speaks of, and until when. */
export function gateSentence(gate: Gate, invoice: string | null, { words, locale, today }: Telling): string {
  const plain = words(keys[gate.code]);
  const until = gate.until
    ? words('next.gateUntil', { ...dayPhrases(gate.until, today, locale, 'act'), gate: plain })
    : plain;
  return invoice ? words('next.gateOf', { invoice, gate: until }) : until;
}

const keys = {
  paid: 'next.gatePaid',
  'in-payment': 'next.gateInPayment',
  'within-tolerance': 'next.gateWithinTolerance',
  disputed: 'next.gateDisputed',
  'promise-open': 'next.gatePromiseOpen',
  'plan-up-to-date': 'next.gatePlanUpToDate',
  paused: 'next.gatePaused',
  'do-not-contact': 'next.gateDoNotContact',
  'contacted-recently': 'next.gateContactedRecently',
  'rung-not-reached': 'next.gateRungNotReached',
  'needs-call': 'next.gateNeedsCall',
  'needs-notices': 'next.gateNeedsNotices',
  'outside-hours': 'next.gateOutsideHours',
} as const satisfies Record<GateCode, string>;
