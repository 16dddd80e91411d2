import { reminderStages, type ReminderStage } from '@/lib/domain/reminder-stage';

/** How loudly the screen speaks of a finding; it never enters the verdict. `off` silences a rule, its label included. */
export type Severity = 'off' | 'info' | 'suggestion' | 'warning' | 'error';

export type Severities = Readonly<Record<ReminderStage, Severity>>;

const signs: Readonly<Record<string, Severity>> = { '-': 'off', I: 'info', S: 'suggestion', W: 'warning', E: 'error' };

/**
 * Severity per stage in the order pre-due, due, gentle, second, firm, final, as the catalogue writes it: `EEEEWS`.
 * @throws RangeError when it is not six of `- I S W E`.
 */
export function severities(written: string): Severities {
  const found = Array.from(written, (sign) => signs[sign]);
  const complete = found.filter((severity) => severity !== undefined);
  if (complete.length !== reminderStages.length) throw new RangeError(`Not six severities: ${written}`);
  return Object.fromEntries(reminderStages.map((stage, at) => [stage, complete[at]])) as Severities;
}
