import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Words } from '@/lib/i18n/words';

const letters = {
  'details-asked': 'letter.kind-details-asked',
  'good-payer-forgot': 'letter.kind-good-payer-forgot',
  'hardship-options': 'letter.kind-hardship-options',
  satisfaction: 'letter.kind-satisfaction',
  disputed: 'letter.kind-disputed',
  'document-sent': 'letter.kind-document-sent',
} as const;

/** What a letter that an approach names is called; null for none. */
export function letterName(id: string | null, words: Words): string | null {
  return id !== null && id in letters ? words(letters[id as keyof typeof letters]) : null;
}

/** How firm a stage is, as people say it. */
export function stageName(stage: ReminderStage, words: Words): string {
  return words(`worklist.stage-${stage}`);
}
