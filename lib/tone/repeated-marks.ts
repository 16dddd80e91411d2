import { hitAt } from './hit-at';
import type { Hit, ReadPart } from './read-letter';

/** Marks of exclamation or question that are repeated or mixed. "¡…!" and "¿…?" are one mark of each kind. */
export function repeatedMarks(part: ReadPart): Hit[] {
  return [...part.text.matchAll(/[!?¡¿！？]{2,}|(?:[!?]\s){2,}[!?]|‼|⁉|⁈/gu)]
    .filter(([marks]) => !/^(?:[?!] ?[¡¿]|[¿¡]{2}|\?¿|!¡)$/.test(marks) || marks === '¡¡')
    .map((match) => hitAt(part, match.index, match.index + match[0].length));
}
