import { readFile } from 'node:fs/promises';
import type { Language } from '@/lib/domain/customer';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { reportOf } from '@/lib/tone/report-of';
import { pipedIn } from './stdin';
import { isReached, type FailOn } from './tone-input';
import { toneInWords } from './tone-in-words';

type FileToJudge = {
  file: string;
  lang: Language;
  stage: ReminderStage;
  country: string | null;
  json: boolean;
  failOn: FailOn;
};

/** Judges one file, or stdin for `-`, and prints its findings; the exit code, 2 when it cannot be read. */
export async function judgeFile({ file, lang, stage, country, json, failOn }: FileToJudge): Promise<number> {
  const text = await textOf(file);
  if (text === null) return 2;
  const [, subject = ''] = /^\s*(?:asunto|subject|assunto)\s*:[ \t]*(.*)/i.exec(text) ?? [];
  const body = text.replace(/^\s*(?:asunto|subject|assunto)\s*:.*(?:\r?\n)?/i, '');
  const letter = { language: lang, country: country?.toUpperCase() ?? null, stage, subject, body, facts: null };
  const report = reportOf(letter, await loadToneLanguage(lang));
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : toneInWords(report));
  return isReached(report.verdict, failOn) ? 1 : 0;
}

async function textOf(file: string): Promise<string | null> {
  if (file !== '-') return await readFile(file, 'utf8').then(withoutMark, () => null);
  const chunks: Buffer[] = [];
  for await (const chunk of pipedIn()) chunks.push(chunk as Buffer);
  return withoutMark(Buffer.concat(chunks).toString('utf8'));
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
