import type { FilterName } from '@/lib/domain/worklist-filter';
import type { Words } from '@/lib/i18n/words';
import type { Formats } from '../common/use-formats';

export const filterKeys = {
  behaviour: 'worklist.byBehaviour',
  amountClass: 'worklist.byAmount',
  stage: 'worklist.byStage',
  channel: 'worklist.byChannel',
  owner: 'worklist.byOwner',
  currency: 'worklist.byCurrency',
} as const satisfies Record<FilterName, string>;

const valueKeys = {
  punctual: 'treatment.behaviour-punctual',
  'with-reminder': 'treatment.behaviour-with-reminder',
  slow: 'treatment.behaviour-slow',
  chronic: 'treatment.behaviour-chronic',
  'in-difficulty': 'treatment.behaviour-in-difficulty',
  new: 'treatment.behaviour-new',
  A: 'worklist.classA',
  B: 'worklist.classB',
  C: 'worklist.classC',
  'pre-due': 'worklist.stage-pre-due',
  due: 'worklist.stage-due',
  gentle: 'worklist.stage-gentle',
  second: 'worklist.stage-second',
  firm: 'worklist.stage-firm',
  final: 'worklist.stage-final',
  mail: 'worklist.channel-mail',
  call: 'worklist.channel-call',
  sms: 'worklist.channel-sms',
  whatsapp: 'worklist.channel-whatsapp',
  letter: 'worklist.channel-letter',
  'third-party': 'worklist.channel-third-party',
  note: 'worklist.channel-note',
} as const;

/** A value of a filter in words; owners are names, currencies are said in full. */
export function filterValueWords(name: FilterName, value: string, words: Words, formats: Formats): string {
  if (name === 'owner') return value;
  if (name === 'currency') return `${value} · ${formats.currencyName(value)}`;
  return Object.hasOwn(valueKeys, value) ? words(valueKeys[value as keyof typeof valueKeys]) : value;
}
