import type { Customer } from './customer';
import type { PlainDate } from './plain-date';
import type { ReminderStage } from './reminder-stage';

/** What may be the matter with a customer for a while (practices S0.21, S2.22, S3.31, S3.32). */
export const situationTags = [
  'in-difficulty',
  'sensitive',
  'reputation',
  'valuable',
  'seasonal',
  'cannot-pay-now',
  'fraud-suspected',
] as const;

export type SituationTag = (typeof situationTags)[number];

/** Ways out that a message may offer, besides paying at once. */
export const wayOuts = ['plan', 'extension', 'part-now', 'early-discount', 'talk', 'copy-of-invoice'] as const;

export type WayOut = (typeof wayOuts)[number];

/** How a tag changes what we do while it lasts. */
export type TagEffect = {
  /** No message sounds firmer than this, whatever its rung; null: as the rung says. */
  ceiling: ReminderStage | null;
  /** Days between two contacts are never fewer; null: as the policy says. */
  minimumGapDays: number | null;
  /** What a message should offer, the most fitting first. */
  options: readonly WayOut[];
  /** The owner speaks to them; nothing is written from a list. */
  isForOwner: boolean;
};

const effects: Readonly<Record<SituationTag, TagEffect>> = {
  'in-difficulty': {
    ceiling: 'second',
    minimumGapDays: 7,
    options: ['plan', 'extension', 'part-now'],
    isForOwner: false,
  },
  sensitive: { ceiling: 'gentle', minimumGapDays: 14, options: ['extension', 'talk'], isForOwner: true },
  reputation: { ceiling: 'gentle', minimumGapDays: 7, options: ['talk', 'copy-of-invoice'], isForOwner: true },
  valuable: { ceiling: 'second', minimumGapDays: null, options: ['talk', 'extension'], isForOwner: true },
  seasonal: { ceiling: 'second', minimumGapDays: 10, options: ['extension', 'plan'], isForOwner: false },
  'cannot-pay-now': { ceiling: 'gentle', minimumGapDays: 14, options: ['plan', 'extension'], isForOwner: false },
  // Friendly cadence stops: evidence is kept and a person decides (S1.17). Nothing is accused in writing.
  'fraud-suspected': { ceiling: 'gentle', minimumGapDays: 14, options: ['talk', 'copy-of-invoice'], isForOwner: true },
};

/** The tag that holds on a day; null when there is none, it has expired, or this version does not know it. */
export function currentTag({ situation }: Pick<Customer, 'situation'>, today: PlainDate): SituationTag | null {
  if (!situation || !isCurrent(situation.until, today)) return null;
  return situationTags.find((tag) => tag === situation.tag) ?? null;
}

export function effectOf(tag: SituationTag): TagEffect {
  return effects[tag];
}

/** Whether what was set with an expiry still holds: through its last day. */
export function isCurrent(until: PlainDate | null, today: PlainDate): boolean {
  return until === null || until >= today;
}
