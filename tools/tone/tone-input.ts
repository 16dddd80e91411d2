import { reminderStages, type ReminderStage } from '@/lib/domain/reminder-stage';
import type { Language } from '@/lib/domain/customer';
import type { LetterToJudge } from '@/lib/tone/letter-to-judge';
import type { Verdict } from '@/lib/tone/verdict';
import { recordFacts } from './record-input';

/** From which verdict on the command fails. */
export type FailOn = 'needs-work' | 'unacceptable' | null;

export function isLanguage(value: unknown): value is Language {
  return value === 'es' || value === 'en' || value === 'pt';
}

export function isStage(value: unknown): value is ReminderStage {
  return reminderStages.some((stage) => stage === value);
}

export function isReached(verdict: Verdict, failOn: FailOn): boolean {
  return verdict === 'unacceptable' ? failOn !== null : verdict === 'needs-work' && failOn === 'needs-work';
}

/**
 * One line of `--jsonl` as a letter with its id.
 * @throws Error with what is wrong, for the answer to that line.
 */
export function letterOfLine(line: string): { id: unknown; letter: LetterToJudge } {
  const given = JSON.parse(line) as Record<string, unknown>;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Error('not an object');
  const { id = null, lang, stage, country, subject, body, record } = given;
  if (!isLanguage(lang)) throw new Error('lang: es | en | pt');
  if (!isStage(stage)) throw new Error('stage: pre-due | due | gentle | second | firm | final');
  if (typeof body !== 'string') throw new Error('body: a text');
  const letter: LetterToJudge = {
    language: lang,
    country: typeof country === 'string' ? country.toUpperCase() : null,
    stage,
    subject: typeof subject === 'string' ? subject : '',
    body,
    facts: record === undefined || record === null ? null : recordFacts(record),
  };
  return { id, letter };
}
