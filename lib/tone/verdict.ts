import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Label } from './labels';

/** What a writer should know about the whole letter before sending it. */
export type Verdict = 'kind' | 'firm-but-respectful' | 'needs-work' | 'unacceptable';

/** Labels with which a letter must not leave as it is: it intimidates, shames, discloses or threatens with the law. */
export const hardLabels: ReadonlySet<Label> = new Set<Label>([
  'threat',
  'legal-threat',
  'shaming',
  'third-party-disclosure',
]);

/** The verdict follows from labels and stage alone; severity, record and readability never enter it. */
export function verdictOf(labels: ReadonlySet<Label>, stage: ReminderStage): Verdict {
  for (const label of labels) if (hardLabels.has(label)) return 'unacceptable';
  if (labels.size > 0) return 'needs-work';
  return stage === 'firm' || stage === 'final' ? 'firm-but-respectful' : 'kind';
}
