import type { Language } from '@/lib/domain/customer';
import type { Clause, Sentence } from './read-letter';
import type { Word } from './words';

const contrast = new Set(
  'pero mas sino aunque but however though although porem contudo todavia embora entonces then entao'.split(' '),
);
const condition: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: new Set('si cuando caso salvo contrario'.split(' ')),
  en: new Set('if when unless should once case whether otherwise'.split(' ')),
  pt: new Set('se quando caso salvo contrario'.split(' ')),
};
/** How far into its clause a condition may begin: "y si", "en caso de", "just in case". */
const conditionWithin = 3;
/** These make a condition only where they begin it: "I should be grateful", "I write once more" do not. */
const onlyFirst = new Set(['should', 'once']);

/** Clauses: what stands between marks, or after a word of contrast. A decimal or a thousands mark parts nothing. */
export function clausesOf(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  language: Language,
): Clause[] {
  return sentences.flatMap(({ first, last }) => {
    const starts = [first];
    for (let at = first + 1; at <= last; at += 1) {
      const between = text.slice(words[at - 1]?.end, words[at]?.start);
      if (/[,;:()—–…]/.test(between) && between !== ',' && between !== ':') starts.push(at);
      else if (contrast.has(words[at]?.word ?? '')) starts.push(at);
    }
    return starts.map((start, index) => {
      const end = (starts[index + 1] ?? last + 1) - 1;
      const opening = words.slice(start, Math.min(start + conditionWithin, end + 1));
      const conditional = opening.some(
        ({ word, exact }, at) =>
          condition[language].has(word) && exact !== 'sí' && exact !== 'sé' && (at === 0 || !onlyFirst.has(word)),
      );
      return { first: start, last: end, start: words[start]?.start ?? 0, end: words[end]?.end ?? 0, conditional };
    });
  });
}
