import type { Automaton, State } from './automaton';

/** What the automaton needs of a word: its keys, and where the tagged spans that begin here end (last word's index). */
export type Symbol = {
  keys: readonly string[];
  spans: readonly (readonly [key: string, last: number])[] | null;
  opensSentence: boolean;
  /** Index of the last word of this sentence. */
  sentenceEnd: number;
};

/** A phrase that was found: its number, its first and its last word. */
export type Occurrence = { number: number; first: number; last: number };

/** All phrases in the text; none reaches over the end of a sentence. */
export function runAutomaton({ root, opening }: Automaton, symbols: readonly Symbol[]): Occurrence[] {
  const found: Occurrence[] = [];
  symbols.forEach((symbol, first) => {
    const walk = { symbols, first, stop: symbol.sentenceEnd, found };
    advance(root, first, walk);
    if (symbol.opensSentence) advance(opening, first, walk);
  });
  return found;
}

type Walk = { symbols: readonly Symbol[]; first: number; stop: number; found: Occurrence[] };

function advance(state: State, at: number, walk: Walk): void {
  for (const number of state.ends) walk.found.push({ number, first: walk.first, last: at - 1 });
  if (at > walk.stop)
    for (const number of state.endsAtEnd) walk.found.push({ number, first: walk.first, last: at - 1 });
  for (const { most, to } of state.gaps) {
    for (let skipped = 0; skipped <= most && at + skipped <= walk.stop + 1; skipped += 1)
      advance(to, at + skipped, walk);
  }
  const symbol = at <= walk.stop ? walk.symbols[at] : undefined;
  if (symbol === undefined || state.next.size === 0) return;
  for (const key of symbol.keys) {
    const targets = state.next.get(key);
    if (targets !== undefined) for (const target of targets) advance(target, at + 1, walk);
  }
  if (symbol.spans === null) return;
  for (const [key, last] of symbol.spans) {
    const targets = state.next.get(key);
    if (targets !== undefined) for (const target of targets) advance(target, last + 1, walk);
  }
}
