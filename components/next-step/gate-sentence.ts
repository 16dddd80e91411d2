import type { Gate, GateCode } from '@/lib/domain/next-step';
import type { Words } from '@/lib/i18n/words';
import type { Formats } from '../common/use-formats';

/** Why nothing may be sent today, with the invoice it speaks of and until when. */
export function gateSentence(gate: Gate, invoice: string | null, words: Words, formats: Formats): string {
  const plain = gateWord(gate.code, words);
  const until = gate.until ? words('next.gateUntil', { ...formats.phrases(gate.until, 'act'), gate: plain }) : plain;
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

function gateWord(code: GateCode, words: Words): string {
  return words(keys[code]);
}
