import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { Finding } from '@/lib/tone/finding';
import type { ToneReport } from '@/lib/tone/tone-report';
import { verdictOf } from '@/lib/tone/verdict';

export type ToneChoice = {
  stage: ReminderStage;
  /** Keys of the findings that the writer looked at and left as they are. */
  ignored: ReadonlySet<string>;
  /**
   * False for a short message and for mere thanks: nothing is missing in them but what the record asks for. A mail that
   * nobody knows the purpose of is asked for parts `when-it-chases`.
   */
  expectsParts: boolean | 'when-it-chases';
};

/** A report as its writer sees it: labels, verdict and what is shown follow from the findings that are left. */
export function shownTone(report: ToneReport, { stage, ignored, expectsParts }: ToneChoice): ToneReport {
  const hasParts = expectsParts === 'when-it-chases' ? report.chases : expectsParts;
  const findings = report.findings.filter((one) => !ignored.has(one.key) && (hasParts || !isPart(one)));
  if (findings.length === report.findings.length) return report;
  const labels = report.labels.filter((label) => findings.some((finding) => finding.label === label));
  const verdict = verdictOf(new Set(labels), stage);
  const differs = findings.some(({ label, severity }) => label === null && severity === 'error');
  const shown = differs && verdict !== 'unacceptable' ? 'check-the-facts' : verdict;
  return { ...report, findings, labels, verdict, shown };
}

/** Something that a letter which asks for a payment should have. */
function isPart({ ruleId, place }: Finding): boolean {
  return (
    ruleId === 'expect.subject' || (place === null && ruleId.startsWith('expect.') && !ruleId.startsWith('expect.ack'))
  );
}
