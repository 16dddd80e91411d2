import { hasKey } from './has-key';
import type { Hit, ReadPart } from './read-letter';

/** Different orders or requests in a letter, by the word that asks, in order; invitations with "if" are none. */
export function requestsIn(body: ReadPart): Hit[] {
  const seen = new Set<string>();
  const found: Hit[] = [];
  body.tokens.forEach((token, at) => {
    if (!hasKey(token, '{request}') || seen.has(token.word)) return;
    if (isUnderIf(body, at)) return;
    seen.add(token.word);
    found.push({ part: body, first: at, last: at, start: token.start, end: token.end });
  });
  return found;
}

function isUnderIf({ tokens, sentences, clauses }: ReadPart, at: number): boolean {
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return false;
  return clauses.some(
    ({ first, last, conditional }) => conditional && first >= sentence.first && last <= sentence.last,
  );
}
