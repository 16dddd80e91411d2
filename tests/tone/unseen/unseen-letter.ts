import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Language } from '@/lib/domain/customer';
import type { Label } from '@/lib/tone/labels';

/** A letter as somebody might write it, with the labels that a careful reader gives it by the contract. */
export type UnseenLetter = {
  id: string;
  lang: Language;
  country: string | null;
  stage: ReminderStage;
  subject: string;
  body: string;
  labels: readonly Label[];
};
