import { parsePattern, type Element } from './parse-pattern';

/** A state: where a word (or class, or beginning of a word) leads, and which phrases end here. */
export type State = {
  next: Map<string, State[]>;
  gaps: { most: number; to: State }[];
  ends: number[];
  endsAtEnd: number[];
  /** Several ways lead here: only the phrase that made it may go on from it. */
  joined: boolean;
};

/** All phrases of a language as one automaton, so that a thousand more cost no more time. */
export type Automaton = {
  root: State;
  /** For phrases that begin their sentence. */
  opening: State;
  /** Every key on an edge: what a word may be looked up as. */
  keys: ReadonlySet<string>;
};

const newState = (joined = false): State => ({ next: new Map(), gaps: [], ends: [], endsAtEnd: [], joined });

/**
 * Builds the automaton of numbered phrases. Common beginnings are shared.
 * @throws SyntaxError when a phrase cannot be read.
 */
export function buildAutomaton(phrases: readonly (readonly [phrase: string, number: number])[]): Automaton {
  const root = newState();
  const opening = newState();
  const keys = new Set<string>();
  for (const [phrase, number] of phrases) {
    const { elements, atStart, atEnd } = parsePattern(phrase);
    for (const state of follow([atStart ? opening : root], elements, keys)) {
      if (state === root || state === opening) throw new SyntaxError(`Pattern “${phrase}” asks for nothing`);
      (atEnd ? state.endsAtEnd : state.ends).push(number);
    }
  }
  return { root, opening, keys };
}

function follow(from: readonly State[], elements: readonly Element[], keys: Set<string>): readonly State[] {
  let states = from;
  for (const element of elements) states = step(states, element, keys);
  return states;
}

function step(states: readonly State[], element: Element, keys: Set<string>): readonly State[] {
  if (element.kind === 'key') {
    keys.add(element.key);
    return [join(states, element.key)];
  }
  if (element.kind === 'gap') return [skip(states, element.most)];
  const reached = element.options.flatMap((option) => follow(states, option, keys));
  return [...new Set(element.optional ? [...states, ...reached] : reached)];
}

/** One state after this key: the shared one when there is one way here, else a new one that all ways lead to. */
function join(states: readonly State[], key: string): State {
  const [only] = states;
  const known = states.length === 1 ? only?.next.get(key)?.find((state) => !state.joined) : undefined;
  if (known !== undefined) return known;
  const to = newState(states.length > 1);
  for (const state of states) {
    const targets = state.next.get(key);
    if (targets === undefined) state.next.set(key, [to]);
    else targets.push(to);
  }
  return to;
}

function skip(states: readonly State[], most: number): State {
  const [only] = states;
  const known = states.length === 1 ? only?.gaps.find((gap) => gap.most === most && !gap.to.joined) : undefined;
  if (known !== undefined) return known.to;
  const to = newState(states.length > 1);
  for (const state of states) state.gaps.push({ most, to });
  return to;
}
