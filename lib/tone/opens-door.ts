import { hasKey } from './has-key';
import type { Hit, ReadPart } from './read-letter';

const good =
  /\b(?:ya (?:pag|realiz|hizo|efectu|liquid|transf|salio|lo)|already|ja (?:pag|fez|efetu|realiz)|comprobante|comprovante|receipt|proof of payment)/;
const otherwise =
  /\b(?:fecha|duda|problema|cuadr|corresp|inconveniente|prefier|acord|propuesta|otra|date|question|problem|right|prefer|arrange|proposal|need|copy|missing|data|duvida|certo|outra|proposta|combin)/;

/** Whether a match really invites: not a good-faith line about a payment already made, not an order. */
export function opensDoor({ first, last }: Hit, body: ReadPart): boolean {
  const token = body.tokens[first];
  const sentence = body.sentences[token?.sentence ?? -1];
  if (token === undefined || sentence === undefined) return true;
  const words = body.tokens.slice(sentence.first, sentence.last + 1);
  const said = words.map(({ word }) => word).join(' ');
  if (good.test(said) && !otherwise.test(said)) return false;
  const near = body.tokens.slice(first, Math.min(last + 3, sentence.last) + 1);
  // "Cualquier duda, la vemos de inmediato": the haste is ours.
  return !near.some((word) => hasKey(word, '{at-once}')) || near.some((word) => hasKey(word, '{we-verb}'));
}
