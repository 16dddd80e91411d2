import { fold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/span';
import { addressOf, type Address } from './address/address-of';
import type { Finding } from './finding';
import { fitRewrite, type RewriteFacts } from './fit-rewrite';
import { insertionPlace } from './insertion-place';
import type { LetterToJudge } from './letter-to-judge';
import type { Hit, ReadLetter } from './read-letter';
import { rewriteFacts } from './rewrite-facts';
import type { Found, Rule } from './rule';
import type { Severity } from './severity';
import type { ToneLanguage } from './tone-language';
import { hardLabels } from './verdict';

/** What findings are explained with: the letter, its own words, and the words of the writer's language. */
export type Explaining = {
  letter: ReadLetter;
  words: ToneLanguage;
  explainIn: ToneLanguage;
  fit: (written: string) => string | null;
};

/** Fits rewrites to a letter; its form of address and facts are looked up when the first rewrite asks for them. */
export function fitterOf(given: LetterToJudge, letter: ReadLetter, { forms }: ToneLanguage): Explaining['fit'] {
  let known: { address: Address; facts: RewriteFacts } | null = null;
  return (written) => {
    const preferred = given.facts?.contacts[0]?.formOfAddress ?? given.facts?.customer.formOfAddress ?? null;
    known ??= { address: addressOf(letter, preferred), facts: rewriteFacts(given, letter) };
    return fitRewrite(written, known.address, forms, known.facts);
  };
}

/** A finding for the screen: place, quote, reason and ready words in the letter's form of address. */
export function explain(rule: Rule, found: Found, severity: Exclude<Severity, 'off'>, explaining: Explaining): Finding {
  const { letter, explainIn } = explaining;
  const { message = '', details = {}, why = '' } = explainIn.phrases[rule.id] ?? {};
  const { hit } = found;
  const actual = hit === null ? (found.quote ?? '') : hit.part.text.slice(hit.start, hit.end);
  const expected = found.expected ?? rewritesFor(rule, explaining);
  return {
    key: `${rule.id}:${fold(actual)}`,
    ruleId: rule.id,
    label: rule.label,
    severity: rule.label !== null && hardLabels.has(rule.label) ? 'error' : severity,
    part: hit?.part.part ?? (rule.scope === 'subject' ? 'subject' : 'body'),
    place: hit === null ? null : { start: hit.start, end: hit.end },
    actual,
    replaces: expected.length === 0 ? null : replacedBy(rule, hit, letter),
    expected,
    message: (found.detail === undefined ? undefined : details[found.detail]) ?? message,
    why,
    source: rule.source.join('; '),
    action: rule.action,
  };
}

function rewritesFor(rule: Rule, { words, fit }: Explaining): string[] {
  const { rewrite = [] } = words.phrases[rule.id] ?? {};
  if (rewrite.length === 0) return rule.action === 'remove' ? [''] : [];
  return rewrite.flatMap((written) => fit(written) ?? []);
}

/** The match, its clause or its sentence; for what is missing, the empty place where it belongs. */
function replacedBy(rule: Rule, hit: Hit | null, letter: ReadLetter): Span | null {
  if (hit === null)
    return rule.action === 'insert' || rule.action === 'replace' ? insertionPlace(rule.id, letter) : null;
  const { part, first, start, end } = hit;
  const around =
    rule.rewrites === 'sentence'
      ? part.sentences[part.tokens[first]?.sentence ?? -1]
      : rule.rewrites === 'clause'
        ? part.clauses[part.tokens[first]?.clause ?? -1]
        : undefined;
  // A greeting on the same line is never swept away with the sentence behind it.
  const from =
    letter.greeting !== null &&
    part.part === 'body' &&
    around &&
    around.start < letter.greeting.end &&
    letter.greeting.end <= start
      ? letter.greeting.end + 1
      : around?.start;
  return { start: Math.min(from ?? start, start), end: Math.max(around?.end ?? end, end) };
}
