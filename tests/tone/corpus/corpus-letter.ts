import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Label } from '@/lib/tone/labels';
import type { Verdict } from '@/lib/tone/verdict';

/** A letter of our own and what a careful person finds in it, written down before any rule was run on it. */
export type CorpusLetter = {
  id: string;
  country: string;
  stage: ReminderStage;
  subject: string;
  body: string;
  /** Sorted. */
  labels: readonly Label[];
  verdict: Verdict;
};
