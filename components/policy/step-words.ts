import type { Words } from '@/lib/i18n/words';
import type { Formats } from '../common/use-formats';
import { wholeOf, type DraftProblem, type DraftStep } from './policy-draft';

export const stageKeys = {
  'pre-due': 'worklist.stage-pre-due',
  due: 'worklist.stage-due',
  gentle: 'worklist.stage-gentle',
  second: 'worklist.stage-second',
  firm: 'worklist.stage-firm',
  final: 'worklist.stage-final',
} as const;

/** Written ways only: a call never climbs the ladder, so it is a step of its own. */
export const channelKeys = {
  mail: 'worklist.channel-mail',
  sms: 'worklist.channel-sms',
  whatsapp: 'worklist.channel-whatsapp',
  letter: 'worklist.channel-letter',
} as const;

/** The letters that remind, from the friendliest. */
export const letterKeys = {
  courtesy: 'letter.kind-courtesy',
  'due-today': 'letter.kind-due-today',
  gentle: 'letter.kind-gentle',
  second: 'letter.kind-second',
  'before-call': 'letter.kind-before-call',
  'letter-1': 'letter.kind-letter-1',
  'letter-2': 'letter.kind-letter-2',
  'letter-3': 'letter.kind-letter-3',
  'hand-over': 'letter.kind-hand-over',
} as const;

export const scriptKeys = {
  'call-satisfaction': 'policy.script-call-satisfaction',
  'call-options': 'policy.script-call-options',
  'call-cheque-run': 'policy.script-call-cheque-run',
} as const;

export const needKeys = {
  'two-notices': 'policy.need-two-notices',
  'call-since-second-notice': 'policy.need-call-since-second-notice',
} as const;

/** When a step comes, from the due day: "7 días después". */
export function dayWords(day: number, words: Words, formats: Formats): string {
  if (day === 0) return words('policy.dayDue');
  return words(day < 0 ? 'policy.dayBefore' : 'policy.dayAfter', formats.counted(Math.abs(day)));
}

/** What a step is, in a few words. */
export function stepWords(step: DraftStep, words: Words): string {
  if (step.kind === 'beside') return words(step.what === 'call' ? 'policy.call' : 'policy.review');
  return words(stageKeys[step.stage]);
}

/** The badge beside a step: `+7`, `−5`, `0`; a dash while no number is typed. */
export function dayBadge(text: string): string {
  const day = wholeOf(text);
  if (day === null) return '–';
  return day > 0 ? `+${day}` : String(day).replace('-', '−');
}

/** What is wrong or odd with a draft, in a sentence. */
export function problemWords(problem: DraftProblem, words: Words, formats: Formats): string {
  switch (problem.code) {
    case 'need-name':
      return words('policy.needName');
    case 'need-day':
      return words('policy.needDay');
    case 'need-pace':
      return words('policy.needPace');
    case 'same-day':
      return words('policy.sameDay', { day: dayWords(problem.day, words, formats) });
    case 'softer':
      return words('policy.softer', { day: dayWords(problem.day, words, formats) });
    case 'too-close':
      return words('policy.tooClose', formats.counted(problem.days));
  }
}

/** The choices of a list, in the order of its table of words. */
export function choicesOf<Value extends string>(
  keys: Readonly<Record<Value, string>>,
  labelOf: (value: Value) => string,
): { value: Value; label: string }[] {
  return (Object.keys(keys) as Value[]).map((value) => ({ value, label: labelOf(value) }));
}
