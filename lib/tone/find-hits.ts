import { runAutomaton, type Symbol } from './automaton/run-automaton';
import type { Engine } from './engine';
import { countsFor } from './requirements';
import type { Hit, ReadPart, SpanTag } from './read-letter';
import type { Rule } from './rule';
import { firstWord } from './read-part';

/** The matches of every rule in a part of a letter, filtered; longer ones swallow those inside them. */
export function findHits(part: ReadPart, { automaton, uses }: Engine): Map<Rule, Hit[]> {
  const found = new Map<Rule, Hit[]>();
  const immune = new Map<Rule, Set<number>>();
  for (const { number, first, last } of runAutomaton(automaton, symbolsOf(part))) {
    const use = uses[number];
    if (use === undefined) throw new Error(`No use for phrase ${number}`);
    if (use.anti) for (let at = first; at <= last; at += 1) add(immune, use.rule, at);
    else {
      const hit = { part, first, last, start: part.tokens[first]?.start ?? 0, end: part.tokens[last]?.end ?? 0 };
      const list = found.get(use.rule);
      if (list === undefined) found.set(use.rule, [hit]);
      else list.push(hit);
    }
  }
  const kept = new Map<Rule, Hit[]>();
  for (const [rule, hits] of found) {
    const own = hits.filter((hit) => !touched(hit, immune.get(rule)) && countsFor(rule, hit));
    if (own.length > 0) kept.set(rule, outermost(own));
  }
  return kept;
}

function symbolsOf({ tokens, sentences, spans, text }: ReadPart): Symbol[] {
  const spansAt = new Map<number, [string, number][]>();
  for (const { start, end, tag } of spans) {
    const first = firstWord(tokens, start);
    let last = first;
    while ((tokens[last + 1]?.start ?? Infinity) < end) last += 1;
    if ((tokens[first]?.start ?? Infinity) >= end) continue;
    spansAt.set(first, [...(spansAt.get(first) ?? []), [spanKeys[tag], last]]);
  }
  return tokens.map(({ keys, sentence, start, word }, at) => {
    const { first = at, last = at } = sentences[sentence] ?? {};
    const opensSentence = at === first || isAfterColon(text, start);
    return {
      keys: /^\d/.test(word) ? [...keys, '{number}'] : keys,
      spans: spansAt.get(at) ?? null,
      opensSentence,
      sentenceEnd: last,
    };
  });
}

/** What follows a colon begins anew. */
function isAfterColon(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && ' ¡¿"“«\n'.includes(text.charAt(before))) before -= 1;
  return text[before] === ':';
}

const spanKeys: Readonly<Record<SpanTag, string>> = {
  name: '{name}',
  'legal-form': '{legal-form}',
  acronym: '{acronym}',
  'tax-id': '{tax-id}',
  money: '{money}',
  date: '{date}',
  invoice: '{invoice}',
  account: '{account}',
  url: '{url}',
  quoted: '{quoted}',
  greeting: '{greeting}',
  closing: '{closing}',
};

function add(immune: Map<Rule, Set<number>>, rule: Rule, at: number): void {
  const own = immune.get(rule);
  if (own === undefined) immune.set(rule, new Set([at]));
  else own.add(at);
}

function touched({ first, last }: Hit, immune: ReadonlySet<number> | undefined): boolean {
  if (immune === undefined) return false;
  for (let at = first; at <= last; at += 1) if (immune.has(at)) return true;
  return false;
}

function outermost(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept.at(-1);
    if (before === undefined || hit.first > before.last) kept.push(hit);
  }
  return kept;
}
