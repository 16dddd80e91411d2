import { hitAt } from './hit-at';
import type { Hit, ReadPart } from './read-letter';

/** Blanks that nobody filled: Mustache, brackets around words, XX, runs of underscores. */
const blank =
  /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{1,60}\}|%[A-Z_]{3,30}%|<(?:nombre|name|nome|cliente|importe|fecha|amount|date|valor|data|empresa|company)[^<>\n]{0,30}>|\[(?:\s*\p{L}[\p{L}\s./’'-]{1,40})\](?!\()|(?<![\p{L}\p{N}])X{2,}(?:[/.-]X{2,})*(?![\p{L}\p{N}])|_{4,}|(?<![\p{L}\p{N}])(?:DD\/MM|dd\/mm)(?:\/(?:AAAA|YYYY|aaaa|yyyy))?/gu;
/** A code of letters and digits in brackets is a reference; these words in brackets are no blanks. */
const meant = /^\[(?:sic|\.{3}|…|cid|imagen|image|imagem|logo|externo|external|externa)/i;

/** Where a text still has the blanks of its template. */
export function placeholders(part: ReadPart): Hit[] {
  return [...part.text.matchAll(blank)]
    .filter(([written]) => !meant.test(written))
    .map((match) => hitAt(part, match.index, match.index + match[0].length));
}
