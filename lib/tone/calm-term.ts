import type { Hit, ReadLetter, Sentence, Token } from './read-letter';

/** How many sentences around a consequence may hold its date and its condition. */
const around = 1;

/**
 * At `final` only: whether a match belongs to a calm referral to an agency or lawyer, which is dated, conditional and
 * leaves a way out (contract, row `legal-threat`). A lawsuit itself is no referral.
 */
export function isCalmReferral(hit: Hit, letter: ReadLetter): boolean {
  if (letter.stage !== 'final' || own(hit).some((token) => has(token, '{lawsuit}'))) return false;
  const near = neighbourhood(hit);
  return (
    isCalm(near) &&
    near.some(namesWhoTakesOver) &&
    isDated(near) &&
    isConditional(near, hit) &&
    letter.body.tokens.some((token) => has(token, '{way-out}'))
  );
}

/** At `firm` and `final`: whether a consequence is a neutral, dated term that was agreed or announced before (row `threat`). */
export function isAgreedTerm(hit: Hit, letter: ReadLetter): boolean {
  if (letter.stage !== 'firm' && letter.stage !== 'final') return false;
  const near = neighbourhood(hit);
  return isCalm(near) && isDated(near) && near.some(({ tokens }) => tokens.some((token) => has(token, '{agreed}')));
}

/** An agency or lawyer by its kind, or by a name of two words with capitals. */
function namesWhoTakesOver({ tokens, written }: Neighbour): boolean {
  return (
    tokens.some((token) => has(token, '{referral}')) || /\p{Ll}\s\p{Lu}\p{Ll}+\s(?:&\s)?\p{Lu}\p{Ll}+/u.test(written)
  );
}

type Neighbour = Sentence & { tokens: readonly Token[]; written: string };

function own({ part, first, last }: Hit): readonly Token[] {
  return part.tokens.slice(first, last + 1);
}

function neighbourhood({ part, first }: Hit): Neighbour[] {
  const at = part.tokens[first]?.sentence ?? 0;
  return part.sentences.slice(Math.max(0, at - around), at + around + 1).map((sentence) => ({
    ...sentence,
    tokens: part.tokens.slice(sentence.first, sentence.last + 1),
    written: part.text.slice(sentence.start, sentence.end),
  }));
}

function isCalm(near: readonly Neighbour[]): boolean {
  return near.every(({ written }) => !written.includes('!') && !/\p{Lu}{4,}\s+\p{Lu}{4,}/u.test(written));
}

function isDated(near: readonly Neighbour[]): boolean {
  return near.some(({ tokens }) => tokens.some(({ tags }) => tags.has('date')));
}

function isConditional(near: readonly Neighbour[], { part }: Hit): boolean {
  return (
    near.some(({ tokens }) => tokens.some(({ clause }) => part.clauses[clause]?.conditional === true)) ||
    near.some(({ written }) =>
      /\b(?:de no|a falta de|en ausencia|na falta|na aus[eê]ncia|n[ãa]o havendo|passad[oa] es[st]a data|sem (?:resposta|retorno|pagamento|acordo)|sin (?:respuesta|noticias|pago|acuerdo)|failing|without|in the absence|otherwise|after (?:that|this)|past that|(?:despu[eé]s|pasad[oa]|a partir) de es[ae]|depois d[ei]ss[ea]|ap[oó]s ess[ea])\b/iu.test(
        written,
      ),
    )
  );
}

const has = (token: Token, key: string) => token.keys.includes(key);
