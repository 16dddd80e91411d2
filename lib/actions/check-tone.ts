import type { Language } from '@/lib/domain/customer';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import type { ToneFacts } from '@/lib/tone/tone-facts';
import type { ToneReport } from '@/lib/tone/tone-report';

/** A draft as its writer sees it: plain text, quotes and signature included. */
export type ToneText = {
  language: Language;
  country: string | null;
  stage: ReminderStage;
  subject: string;
  body: string;
};

/**
 * Judges a draft by its words, its stage and what the ledger knows; `null` facts: by its words alone. Reasons come in
 * `explainIn`, rewrites in the letter's language. Engine and words are loaded at the first call; a fault that
 * two rules find in the same words is told once. Nothing is written.
 */
export async function checkTone(
  text: ToneText,
  facts: ToneFacts | null,
  explainIn: Language = text.language,
): Promise<ToneReport> {
  const [{ reportOf }, { toldOnce }, words, reasons] = await Promise.all([
    import('@/lib/tone/report-of'),
    import('@/lib/tone/told-once'),
    loadToneLanguage(text.language),
    loadToneLanguage(explainIn),
  ]);
  const report = reportOf({ ...text, facts }, words, reasons);
  return { ...report, findings: toldOnce(report.findings) };
}
