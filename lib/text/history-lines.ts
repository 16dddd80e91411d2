import { fold } from './fold';
import type { Line } from './newest-text';

/** "El … escribió:", "On … wrote:", "Em … escreveu:", folded; the verb may come first in Spanish and Portuguese. */
const attribution =
  /^(?:>?\s*)?(?:(?:el|on|em|no dia|le|a|in data)\s.{4,160}(?:escribio|wrote|escreveu|ha escrito|a ecrit)\s?:?|.{2,90}<[^>]+@[^>]+>\s*(?:escribio|wrote|escreveu|\(\d.{4,40}\))\s?:|.{2,60}\s(?:escribio|wrote|escreveu) (?:el|on|em) .{4,60}:)$/;
const attributionBegins =
  /^(?:el|on|em|no dia)\s+(?:(?:lun|mar|mie|jue|vie|sab|dom|mon|tue|wed|thu|fri|sat|sun|seg|ter|qua|qui|sex)|\d|[a-z]+,? \d)/;
const attributionLines = 4;
const dashed =
  /^[-_=*\s]{2,}\s*(?:mensaje original|mensaje reenviado|original message|forwarded message|mensagem original|mensagem encaminhada|messaggio originale|reenviado|forwarded by .*)\s*[-_=*\s]{2,}$|^(?:inicio del mensaje reenviado|begin forwarded message|inicio da mensagem encaminhada):?$/;
const header =
  /^\*?(?:de|from|enviado(?: el)?|enviada em|enviado em|sent|date|fecha|data|para|to|cc|cco|asunto|subject|assunto|responder a|reply-to)\*?\s?:\s?\*?/;
const sender = /^\*?(?:de|from)\*?\s?:/;
const rule = /^[_-]{20,}$/;
/** A bar quotes too, save where another one follows it: then it is the row of a table. */
const quoted = /^(?:>|&gt;|\|\s(?!.*\|))/;

/** The lines of a mail that quote earlier mails, by index; lines between quoted ones belong to the writer. */
export function historyLines(lines: readonly Line[]): Set<number> {
  const history = new Set<number>();
  const folded = lines.map(({ bare }) => (bare.length > 400 ? bare.slice(0, 400).toLowerCase() : fold(bare)));
  lines.forEach(({ bare }, at) => quoted.test(bare) && history.add(at));
  for (let at = 0; at < lines.length; at += 1) {
    const end = attributionEnd(folded, at);
    if (end !== null) {
      for (let own = at; own <= end; own += 1) history.add(own);
      const next = folded.findIndex((line, index) => index > end && line !== '');
      // Nothing is marked as quoted beneath it, so everything is.
      if (next === -1 || !quoted.test(folded[next] ?? '')) return addFrom(history, end, lines.length);
      at = end;
    } else if (dashed.test(folded[at] ?? '') || opensHeaderBlock(folded, at)) {
      return addFrom(history, at, lines.length);
    }
  }
  return history;
}

function addFrom(history: Set<number>, first: number, length: number): Set<number> {
  for (let at = first; at < length; at += 1) history.add(at);
  return history;
}

/** The last line of an attribution that begins here, wrapped or not; null when none does. */
function attributionEnd(folded: readonly string[], at: number): number | null {
  const first = folded[at] ?? '';
  if (first === '' || quoted.test(first)) return null;
  if (attribution.test(first)) return at;
  if (!attributionBegins.test(first)) return null;
  let joined = first;
  for (let end = at + 1; end < Math.min(at + attributionLines, folded.length) && folded[end] !== ''; end += 1) {
    joined += ` ${folded[end]}`;
    if (attribution.test(joined) && joined.endsWith(':')) return end;
  }
  return null;
}

/** From/Sent/To together; one line alone may begin an ordinary sentence. A rule of dashes above belongs to it. */
function opensHeaderBlock(folded: readonly string[], at: number): boolean {
  const first = folded[at] ?? '';
  if (rule.test(first))
    return opensHeaderBlock(
      folded,
      folded.findIndex((line, index) => index > at && line !== ''),
    );
  if (!header.test(first)) return false;
  const following = folded.slice(at + 1, at + 6).filter((line) => line !== '');
  const isBlock = sender.test(first) || /^\*?(?:fecha|date|enviado|sent|data|asunto|subject|assunto)/.test(first);
  return isBlock && following.slice(0, 3).filter((line) => header.test(line)).length >= (/@/.test(first) ? 1 : 2);
}
