import { historyLines } from './history-lines';
import { signatureLines } from './signature-lines';
import type { Span } from './span';

/**
 * The newest text of a mail. `text` has the places of the original: what does not count is blank in it, and its end is
 * left off. `signature` is where the signature block stood, beneath the closing formula.
 */
export type NewestText = { text: string; signature: Span | null };

export type Line = Span & { written: string; bare: string };

/**
 * Leaves of a mail what its writer wrote last: without quoted history, the signature beneath the closing formula and
 * legal disclaimers. Answers between quoted lines stay, and so does the closing formula.
 */
export function newestText(written: string): NewestText {
  const lines = linesOf(written);
  const history = historyLines(lines);
  const own = lines.filter((_, at) => !history.has(at));
  const signature = signatureLines(own);
  const kept = new Set(own.filter((line) => !signature.has(line)));
  let last = lines.length - 1;
  while (last >= 0 && !isKept(lines[last], kept)) last -= 1;
  const text = lines
    .slice(0, last + 1)
    .map((line) => (kept.has(line) ? line.written : line.written.replace(/[^\r\n]/g, ' ')))
    .join('');
  return { text, signature: around(own.filter((line) => signature.has(line) && line.bare !== '')) };
}

function isKept(line: Line | undefined, kept: ReadonlySet<Line>): boolean {
  return line !== undefined && line.bare !== '' && kept.has(line);
}

function around(lines: readonly Line[]): Span | null {
  const [first] = lines;
  const last = lines.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Lines with their ends; `bare` is without blanks around it, with ordinary blanks inside. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const written of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const bare = written.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
    lines.push({ start, end: start + written.trimEnd().length, written, bare });
    start += written.length;
  }
  return lines;
}
