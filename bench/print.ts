import type { Figures, Pair } from './figures';
import type { ImportFigures } from './page/importing';
import { besideAim } from './page/read-beside';
import type { StandingsFigures } from './page/standings';
import { contentScriptWeight, firstWeight, handsWeight } from './weights';

/** Below this the clock of a page is too coarse to divide by. */
const countableMs = 0.2;

/** One line a pair: ours, the other's and the ratio that the aims speak of. */
export function printPair({ name, ours, theirs, theirName }: Pair, aim?: number): void {
  const ratio =
    theirs.p50 < countableMs
      ? 'too short for a ratio'
      : `ratio of p50 ${(ours.p50 / theirs.p50).toFixed(2)}${aim === undefined ? '' : ` (aim ${aim})`}`;
  print(`${name}: ${figure(ours)}; ${theirName}: ${figure(theirs)}; ${ratio} (${ours.runs} runs)`);
}

export function printStandings(figures: StandingsFigures): void {
  const { customers, refresh, longestSlice, longestBlock, rawRead, payment, touched } = figures;
  print(
    `standings of ${customers} customers: ${second(refresh)}, longest slice ${longestSlice.toFixed(0)} ms, ` +
      `longest block ${longestBlock.toFixed(0)} ms; raw getAll of their rows ${second(rawRead)}; ` +
      `ratio ${(refresh / rawRead).toFixed(2)}`,
  );
  print(`one payment with its standing: ${figure(payment)}; standings written ${touched} (${payment.runs} runs)`);
}

export function printImport({ rows, read, write, standings, parse, rawWrite, beside }: ImportFigures): void {
  const bare = parse + rawWrite;
  const ratio = (ours: number) => (ours / bare).toFixed(2);
  print(
    `import of ${rows} rows: read ${second(read)}, write ${second(write)}, then worklist ${second(standings)}; ` +
      `bare parsing ${second(parse)}, raw writes ${second(rawWrite)}; ` +
      `ratio ${ratio(read + write)}, with worklist ${ratio(read + write + standings)}`,
  );
  print(
    `panel read beside that import: ${figure(beside)}, longest ${beside.longest.toFixed(0)} ms ` +
      `after ${second(beside.longestAfter)}, ${beside.over} above the aim of ${besideAim} (${beside.runs} reads)`,
  );
}

export function printWeights(output = '.output/chrome-mv3'): void {
  print(
    `content script: ${(contentScriptWeight(output) / 1000).toFixed(1)} kB minified (aim 25), ` +
      `at the first asking ${(handsWeight(output) / 1000).toFixed(1)} kB more`,
  );
  print(`sidebar before the first panel: ${(firstWeight(output, 'sidebar.html') / 1000).toFixed(0)} kB gzip (aim 200)`);
}

export function printToneWeight(bytes: number): void {
  print(`tone, code and words of three languages: ${(bytes / 1000).toFixed(1)} kB gzip (aim 60)`);
}

function figure({ p50, p95 }: Figures): string {
  return `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
}

function second(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
