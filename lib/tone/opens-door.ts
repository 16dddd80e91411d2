import { hasKey } from './has-key';
import type { Hit, ReadPart } from './read-letter';

const good =
  /\b(?:ya (?:pag|realiz|hizo|efectu|liquid|transf|salio|lo)|already|ja (?:pag|fez|efetu|realiz)|comprobante|comprovante|receipt|proof of payment)/;
/** "Could you let me have a payment date?", "Pode me dizer que dia pretende pagar?" ask for a day and invite to nothing else. */
const day = /\b(?:when|date|day|cuando|fecha|quando|dia|data)\b/;
const more =
  /\b(?:or|ou|if|se|caso|problem\w*|trouble|hold\w*|prefer\w*|suit\w*|works?|easi\w*|plan|help|propos\w*|suggest\w*|sug[ei]\w*|duvida\w*|melhor|certo|agree|together|convenient|speak|phone|call|talk|discuss|conversar|combinar)\b/;

/** Whether a match really invites: not a good-faith line about a payment already made, not a question for the day alone, not an order. */
export function opensDoor({ first, last }: Hit, body: ReadPart): boolean {
  const token = body.tokens[first];
  const sentence = body.sentences[token?.sentence ?? -1];
  if (token === undefined || sentence === undefined) return true;
  const words = body.tokens.slice(sentence.first, sentence.last + 1);
  const said = words.map(({ word }) => word).join(' ');
  if (good.test(said)) return false;
  if (sentence.question && day.test(said) && !more.test(said)) return false;
  const near = body.tokens.slice(first, Math.min(last + 3, sentence.last) + 1);
  // "Cualquier duda, la vemos de inmediato": the haste is ours.
  return !near.some((word) => hasKey(word, '{at-once}')) || near.some((word) => hasKey(word, '{we-verb}'));
}
