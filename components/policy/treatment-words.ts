import type { SituationTag, WayOut } from '@/lib/domain/situation-tag';
import type { Words } from '@/lib/i18n/words';
import type { Formats } from '../common/use-formats';

const tags = {
  'in-difficulty': 'treatment.tag-in-difficulty',
  sensitive: 'treatment.tag-sensitive',
  reputation: 'treatment.tag-reputation',
  valuable: 'treatment.tag-valuable',
  seasonal: 'treatment.tag-seasonal',
  'cannot-pay-now': 'treatment.tag-cannot-pay-now',
  'fraud-suspected': 'treatment.tag-fraud-suspected',
} as const satisfies Record<SituationTag, string>;

export function tagName(tag: SituationTag, words: Words): string {
  return words(tags[tag]);
}

const ways = {
  plan: 'treatment.way-plan',
  extension: 'treatment.way-extension',
  'part-now': 'treatment.way-part-now',
  'early-discount': 'treatment.way-early-discount',
  talk: 'treatment.way-talk',
  'copy-of-invoice': 'treatment.way-copy-of-invoice',
} as const satisfies Record<WayOut, string>;

/** Ways out as a list that one may choose from: "un plan de pagos, más plazo o hablarlo". */
export function waysOutWords(options: readonly WayOut[], words: Words, formats: Formats): string {
  return formats.choice(options.map((option) => words(ways[option])));
}
