import type { Hit, SpanTag, Token } from './read-letter';
import type { Rule } from './rule';

const untouchable: readonly SpanTag[] = ['name', 'legal-form', 'acronym', 'tax-id', 'url', 'quoted'];
/** How many words before a match a negation reaches. */
const negationReach = 3;
/** How many words before a payment a verb of ours may stand that deals with it ("registraremos su pago"). */
const dealingReach = 4;

/** Whether a match counts for its rule: not in a name or a quotation, not negated, aimed as the rule demands. */
export function countsFor({ requires = {} }: Rule, hit: Hit): boolean {
  const { addressee = 'any', negated = false, conditional = 'any', question = 'any', notIn = untouchable } = requires;
  const tokens = hit.part.tokens.slice(hit.first, hit.last + 1);
  if (tokens.some(({ tags }) => notIn.some((tag) => tags.has(tag)))) return false;
  if (negated === false && isNegated(hit)) return false;
  if (conditional === false && hit.part.clauses[tokens[0]?.clause ?? -1]?.conditional === true) return false;
  if (question === false && hit.part.sentences[tokens[0]?.sentence ?? -1]?.question === true) return false;
  return addressee === 'any' || isForReader(hit);
}

const has = (token: Token | undefined, key: string) => token?.keys.includes(key) ?? false;

/** A negation shortly before, in the same clause; "no dudaremos en", "not only" and their like deny nothing. */
export function isNegated({ part, first, last }: Hit): boolean {
  const { tokens } = part;
  const own = tokens[first];
  for (let at = first; at <= last; at += 1) if (has(tokens[at], '{not}')) return false;
  for (let at = first - 1; at >= first - negationReach; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.clause !== own?.clause) return false;
    if (!has(token, '{not}')) continue;
    // "Si no paga habrá …": the condition is denied, not what follows from it.
    if (/^(?:si|if|se)$/.test(tokens[at - 1]?.word ?? '')) return false;
    // "If this isn't settled you will …": without a comma the reader's own sentence begins anew.
    if (/^(?:you|we|i)$/.test(own?.word ?? '') && part.clauses[own?.clause ?? -1]?.conditional === true) return false;
    return !tokens.slice(at + 1, last + 1).some((between) => has(between, '{not-negating}'));
  }
  return false;
}

/** A sentence of no more words has no room for a verb of its own. */
const cry = 3;
const readers = ['{pay}', '{pay-order}', '{you-verb}', '{payment}'] as const;

/** Whose verb governs the match: the nearest before it in its sentence, else the nearest after it. */
export function isForReader({ part: { tokens, sentences }, first, last }: Hit): boolean {
  const { first: from = first, last: to = last } = sentences[tokens[first]?.sentence ?? -1] ?? {};
  for (let at = first; at <= last; at += 1) {
    if (readers.some((key) => has(tokens[at], key))) return true;
    if (has(tokens[at], '{we-verb}')) return false;
  }
  // A cry by itself ("Urgente!") is meant for whom the letter is written to.
  if (to - from < cry) return true;
  for (let at = first - 1; at >= from; at -= 1) {
    const side = sideOf(tokens, at);
    if (side !== null) return side === 'you';
  }
  for (let at = last + 1; at <= to; at += 1) {
    const side = sideOf(tokens, at);
    if (side !== null) return side === 'you';
  }
  return false;
}

function sideOf(tokens: readonly Token[], at: number): 'you' | 'we' | null {
  const token = tokens[at];
  if (has(token, '{pay}') || has(token, '{you-verb}')) return 'you';
  if (has(token, '{we-verb}')) return 'we';
  if (has(token, '{payment}')) return isDealtWith(tokens, at) ? 'we' : 'you';
  return null;
}

function isDealtWith(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - dealingReach), at).some((token) => has(token, '{deal}'));
}
