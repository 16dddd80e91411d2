import type { Figures, Pair } from './figures';
import type { ImportFigures } from './page/importing';
import { contentScriptWeight, firstWeight } from './weights';

/** One line a pair: ours, the other's and the ratio that the aims speak of. */
export function printPair({ name, ours, theirs, theirName }: Pair): void {
  const ratio = (ours.p50 / Math.max(theirs.p50, 0.001)).toFixed(2);
  print(`${name}: ${figure(ours)}; ${theirName}: ${figure(theirs)}; ratio of p50 ${ratio} (${ours.runs} runs)`);
}

export function printImport({ rows, read, parse, write, rawWrite }: ImportFigures): void {
  const ours = read + write;
  const bare = parse + rawWrite;
  print(
    `import of ${rows} rows: read ${second(read)}, write ${second(write)}; ` +
      `bare parsing ${second(parse)}, raw writes ${second(rawWrite)}; ratio ${(ours / bare).toFixed(2)}`,
  );
}

export function printWeights(output = '.output/chrome-mv3'): void {
  print(`content script: ${(contentScriptWeight(output) / 1000).toFixed(1)} kB minified (aim 25)`);
  print(`sidebar before the first panel: ${(firstWeight(output, 'sidebar.html') / 1000).toFixed(0)} kB gzip (aim 200)`);
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
