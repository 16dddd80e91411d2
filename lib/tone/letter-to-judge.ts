import type { Language } from '@/lib/domain/customer';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { ToneFacts } from './tone-facts';

/**
 * A letter to be judged: plain text with everything that stands in it. `facts` is what the ledger knows of its reader;
 * without it nothing that needs it fires.
 */
export type LetterToJudge = {
  language: Language;
  country: string | null;
  stage: ReminderStage;
  subject: string;
  body: string;
  facts: ToneFacts | null;
};
