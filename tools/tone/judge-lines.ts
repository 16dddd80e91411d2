import { createInterface } from 'node:readline';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { reportOf } from '@/lib/tone/report-of';
import { pipedIn } from './stdin';
import { isReached, letterOfLine, type FailOn } from './tone-input';

/** Judges a letter a line from stdin and answers a line each, in order; the exit code. */
export async function judgeLines({ findings, failOn }: { findings: boolean; failOn: FailOn }): Promise<number> {
  let exit = 0;
  for await (const written of createInterface({ input: pipedIn(), crlfDelay: Infinity })) {
    const line = written.replace(/^\uFEFF/, '').trim();
    if (line === '') continue;
    const answer = await answerToLine(line, findings);
    if ('error' in answer || isReached(answer.verdict, failOn)) exit = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return exit;
}

/** One line as its answer: what was found, or what is wrong with the line. */
export async function answerToLine(line: string, withFindings: boolean) {
  try {
    const { id, letter } = letterOfLine(line);
    const { labels, verdict, findings } = reportOf(letter, await loadToneLanguage(letter.language));
    return { id, labels, verdict, ...(withFindings ? { findings } : {}) };
  } catch (trouble) {
    return { id: idIn(line), error: trouble instanceof Error ? trouble.message : String(trouble) };
  }
}

/** The id of a line that could not be judged, so that its answer can be matched; null when there is none. */
function idIn(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown }).id ?? null;
  } catch {
    return null;
  }
}
