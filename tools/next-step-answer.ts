import { invoiceLabel } from '@/lib/domain/invoice';
import { nextStep, type NextStep } from '@/lib/domain/next-step';
import { isPlain } from '@/lib/domain/read-fields';
import { readCase, type Case } from '@/lib/domain/read-case';
import { gateSentence } from '@/lib/i18n/gates';
import { plainReasonSentence, type Telling } from '@/lib/i18n/reasons';
import type { Words } from '@/lib/i18n/words';

/** In which words codes are said besides; null: codes alone. */
export type Saying = { words: Words; locale: string } | null;

/** The answer to one line, or what is wrong with it. Nothing here throws. */
export function answerLine(line: string, place: number, saying: Saying): Record<string, unknown> {
  const value = parsed(line);
  if (value === undefined) return { id: null, error: `line ${place} is no JSON: each line holds one whole object` };
  const id = isPlain(value) && isName(value['id']) ? value['id'] : null;
  const read = readCase(value);
  if ('troubles' in read) return { id, error: read.troubles.slice(0, 3).join('; ') };
  if (id === null) return { id, error: `line ${place}: id is missing, so that nobody could tell whose answer this is` };
  try {
    return { id, ...toldAs(nextStep(read.file, read.policy, read.on), read, saying) };
  } catch (trouble) {
    return { id, error: `could not be worked out: ${trouble instanceof Error ? trouble.message : String(trouble)}` };
  }
}

/** The contract's fields in its order; days stand as plain text. */
function toldAs(step: NextStep, { file, on }: Case, saying: Saying): Record<string, unknown> {
  const { what, channel, stage, letter, why, notToday, earliest } = step;
  const plain = why.map((reason) =>
    Object.fromEntries(
      Object.entries(reason).map(([name, told]) => [name, typeof told === 'object' && 'day' in told ? told.day : told]),
    ),
  );
  const answer = { what, channel, stage, letter, why: plain, notToday, earliest };
  if (!saying) return answer;
  const telling: Telling = { ...saying, today: on.today };
  const labels = new Map(file.invoices.map((invoice) => [invoice.id, invoiceLabel(invoice) ?? invoice.id]));
  return {
    ...answer,
    words: {
      why: why.map((reason) => plainReasonSentence(reason, telling)),
      notToday: notToday.map((gate) => gateSentence(gate, labels.get(gate.invoiceId ?? '') ?? null, telling)),
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
