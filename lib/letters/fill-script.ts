import Mustache from 'mustache';
import type { CallBranch, CallScript, CallStep, LetterFacts } from '@/lib/domain/letter';
import { lawVariant, partsFor } from './law-variant';
import type { LetterTemplate } from './letter-template';
import { letterView } from './letter-view';

/**
 * A call script with the customer's own facts. Its file has a title, then steps: `# heading`, what to say, and under
 * `? what one may hear` what to answer. Values are never read as steps: they hold no line breaks.
 * @throws Error when the letter is no call script, or its file does not begin with its title.
 */
export function fillScript(template: LetterTemplate, facts: LetterFacts): CallScript {
  const { id, language, words, files } = template;
  const text = files.call;
  const start = `${words.script}: `;
  if (text === undefined || !text.startsWith(start)) throw new Error(`${id} is no call script`);
  const view = letterView(template, facts, { target: 'plain', ceremony: false, onPaper: false });
  const partials = partsFor(template.partials, lawVariant(facts));
  const said = text
    .split('\n')
    .map((line) => filledLine(line, (part) => Mustache.render(part, view, partials, { escape: String })));
  const [title = '', ...lines] = said.filter((line) => line !== '');
  const steps: Draft[] = [];
  for (const line of lines) addLine(steps, line);
  return { id, language, title: title.slice(start.length), steps };
}

type Draft = { heading: string; say: string[]; branches: { when: string; say: string[] }[] } & CallStep;

/** The mark at the start of a line is the file's own, so that a value that begins with it stays a value. */
function filledLine(line: string, fill: (text: string) => string): string {
  const mark = /^[#?] /.exec(line)?.[0] ?? '';
  const filled = fill(line.slice(mark.length))
    .replace(/[\u2066-\u2069]/g, '')
    .trim();
  return mark === '' ? filled.replace(/^[#?] /, '') : mark + filled;
}

function addLine(steps: Draft[], line: string): void {
  const step = steps.at(-1);
  if (line.startsWith('# ')) steps.push({ heading: line.slice(2), say: [], branches: [] });
  else if (line.startsWith('? ')) step?.branches.push({ when: line.slice(2), say: [] } satisfies CallBranch);
  else (step?.branches.at(-1)?.say ?? step?.say)?.push(line);
}
