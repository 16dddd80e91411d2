/** The figures of one thing measured over several runs, in milliseconds. */
export type Figures = { runs: number; p50: number; p95: number; longest: number };

export function figuresOf(milliseconds: readonly number[]): Figures {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { runs: sorted.length, p50: at(0.5), p95: at(0.95), longest: at(1) };
}

/** Two ways to do the same thing, measured by turns in one run, so that a busy machine slows both. */
export type Pair = { name: string; ours: Figures; theirs: Figures; theirName: string };

/** Runs both ways by turns, each `runs` times after one warm-up. */
export async function pair(
  name: string,
  runs: number,
  ours: (turn: number) => Promise<unknown>,
  theirName: string,
  theirs: (turn: number) => Promise<unknown>,
): Promise<Pair> {
  const mine: number[] = [];
  const other: number[] = [];
  for (let turn = 0; turn <= runs; turn += 1) {
    const first = await timed(() => ours(turn));
    const second = await timed(() => theirs(turn));
    if (turn > 0) {
      mine.push(first);
      other.push(second);
    }
  }
  return { name, ours: figuresOf(mine), theirs: figuresOf(other), theirName };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
