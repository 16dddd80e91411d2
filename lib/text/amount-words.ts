/** Number words in Spanish, Portuguese and English, accents folded. */
const values: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, 'un uno una um uma one'],
      [2, 'dos dois duas two'],
      [3, 'tres three'],
      [4, 'cuatro quatro four'],
      [5, 'cinco five'],
      [6, 'seis six'],
      [7, 'siete sete seven'],
      [8, 'ocho oito eight'],
      [9, 'nueve nove nine'],
      [10, 'diez dez ten'],
      [11, 'once onze eleven'],
      [12, 'doce doze twelve'],
      [13, 'trece treze thirteen'],
      [14, 'catorce catorze quatorze fourteen'],
      [15, 'quince quinze fifteen'],
      [16, 'dieciseis dezesseis dezasseis sixteen'],
      [17, 'diecisiete dezessete dezassete seventeen'],
      [18, 'dieciocho dezoito eighteen'],
      [19, 'diecinueve dezenove dezanove nineteen'],
      [20, 'veinte vinte twenty'],
      [21, 'veintiuno veintiun veintiuna'],
      [22, 'veintidos'],
      [23, 'veintitres'],
      [24, 'veinticuatro'],
      [25, 'veinticinco'],
      [26, 'veintiseis'],
      [27, 'veintisiete'],
      [28, 'veintiocho'],
      [29, 'veintinueve'],
      [30, 'treinta trinta thirty'],
      [40, 'cuarenta quarenta forty'],
      [50, 'cincuenta cinquenta fifty'],
      [60, 'sesenta sessenta sixty'],
      [70, 'setenta seventy'],
      [80, 'ochenta oitenta eighty'],
      [90, 'noventa ninety'],
      [100, 'cien ciento cem cento'],
      [200, 'doscientos doscientas duzentos duzentas'],
      [300, 'trescientos trescientas trezentos trezentas'],
      [400, 'cuatrocientos cuatrocientas quatrocentos quatrocentas'],
      [500, 'quinientos quinientas quinhentos quinhentas'],
      [600, 'seiscientos seiscientas seiscentos seiscentas'],
      [700, 'setecientos setecientas setecentos setecentas'],
      [800, 'ochocientos ochocientas oitocentos oitocentas'],
      [900, 'novecientos novecientas novecentos novecentas'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

const factors: Readonly<Record<string, number>> = {
  hundred: 100,
  mil: 1000,
  thousand: 1000,
  millon: 1_000_000,
  millones: 1_000_000,
  milhao: 1_000_000,
  milhoes: 1_000_000,
  million: 1_000_000,
  bilhao: 1_000_000_000,
  bilhoes: 1_000_000_000,
  billion: 1_000_000_000,
};

/** A number in words and where it stands. */
type WordedNumber = { value: number; start: number; end: number; text: string };

type Word = { word: string; at: number; afterComma: boolean };

/** The first amount in words in folded text, of at least a hundred: smaller ones are mostly counts (`tres facturas`). */
export function amountWords(folded: string): WordedNumber | null {
  const half = /\b(?:medio millon|meio milhao|half a million)\b/.exec(folded);
  if (half) return { value: 500_000, start: half.index, end: half.index + half[0].length, text: half[0] };
  for (const run of folded.matchAll(/[a-z]+(?:(?:,? |-)[a-z]+)*/g)) {
    const found = inRun(run[0]);
    if (found !== null) return { ...found, start: run.index + found.start, end: run.index + found.end };
  }
  return null;
}

function inRun(run: string): WordedNumber | null {
  const words = [...run.matchAll(/[a-z]+/g)].map(({ 0: word, index: at }) => ({
    word,
    at,
    afterComma: run[at - 2] === ',',
  }));
  for (let from = 0; from < words.length; from += 1) {
    const read = numberAt(words, from);
    const [first, last] = [words[from], words[read.to - 1]];
    if (first && last && read.value >= 100) {
      const end = last.at + last.word.length;
      return { value: read.value, start: first.at, end, text: run.slice(first.at, end) };
    }
    from = Math.max(from, read.to - 1);
  }
  return null;
}

/** The number that begins at a word; it ends before the first word that cannot go on it ("dos, tres", "mil mil"). */
function numberAt(words: readonly Word[], from: number): { value: number; to: number } {
  // Millions that are closed, thousands that may still be of millions, and what is below a thousand.
  let [whole, thousands, group] = [0, 0, 0];
  // What comes next must be smaller than these.
  let [room, scale] = [1000, Infinity];
  let to = from;
  for (;;) {
    const half = to > from ? halfAt(words, to) : 0;
    if (half > 0) {
      if (group > 0) group += 0.5;
      else if (thousands === 0) whole += scale / 2;
      else break;
      room = 0;
      to += half;
    }
    const at = to > from && isJoin(words[to]?.word) ? to + 1 : to;
    const word = words[at]?.word ?? '';
    if (words[at]?.afterComma && at > from && !isLarge(words, at)) break;
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    const factor = Object.hasOwn(factors, word) ? factors[word] : undefined;
    if (value !== undefined && value < room) {
      group += value;
      room = roomUnder(value);
    } else if (factor === 100 && group < 100) {
      group = Math.max(group, 1) * factor;
      room = factor;
    } else if (factor === 1000 && thousands === 0 && scale > factor) {
      thousands = (group || 1) * factor;
      [group, room] = [0, 1000];
    } else if (factor !== undefined && factor > 1000 && scale > factor) {
      whole += (thousands + group || 1) * factor;
      [thousands, group, room, scale] = [0, 0, 1000, factor];
    } else break;
    to = at + 1;
  }
  return { value: whole + thousands + group, to };
}

/** Below a hundred goes on a hundred, below ten on twenty; nothing goes on fifteen. */
function roomUnder(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}

/** How many words say "and a half" there: of what was named last, or of what is named next ("dos y medio millones"). */
function halfAt(words: readonly Word[], at: number): number {
  if (!isJoin(words[at]?.word)) return 0;
  if (/^(?:medi[oa]|mei[oa])$/.test(words[at + 1]?.word ?? '')) return 2;
  return words[at + 1]?.word === 'a' && words[at + 2]?.word === 'half' ? 3 : 0;
}

/** After a comma only hundreds and more go on: "one million, two hundred thousand", but "tres mil, dos facturas". */
function isLarge(words: readonly Word[], at: number): boolean {
  return (values[words[at]?.word ?? ''] ?? 0) >= 100 || words[at + 1]?.word === 'hundred';
}

function isJoin(word: string | undefined): boolean {
  return word === 'y' || word === 'e' || word === 'and';
}
