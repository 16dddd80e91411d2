/** Number words above a dozen as amounts use them, in Spanish, Portuguese and English, accents folded. */
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
      [15, 'quince quinze fifteen'],
      [20, 'veinte vinte twenty'],
      [25, 'veinticinco'],
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
};

/** An amount in words in folded text, of at least a hundred: smaller ones are mostly counts (`tres facturas`). */
export function amountWords(folded: string): { value: number; start: number; end: number; text: string } | null {
  const half = /\b(?:medio millon|meio milhao|half a million)\b/.exec(folded);
  if (half) return { value: 500_000, start: half.index, end: half.index + half[0].length, text: half[0] };
  for (const run of folded.matchAll(/[a-z]+(?: [a-z]+)*/g)) {
    const found = inRun(run[0]);
    if (found !== null) return { ...found, start: run.index + found.start, end: run.index + found.end };
  }
  return null;
}

/** The first stretch of number words; `y`, `e`, `and` may stand inside it. */
function inRun(run: string): { value: number; start: number; end: number; text: string } | null {
  const words = [...run.matchAll(/[a-z]+/g)].map((match) => ({ word: match[0], at: match.index }));
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (to < words.length && isNumber(words[to]?.word)) to += 1;
    while (to < words.length - 1 && isJoin(words[to]?.word) && isNumber(words[to + 1]?.word)) {
      to += 1;
      while (to < words.length && isNumber(words[to]?.word)) to += 1;
    }
    const stretch = words.slice(from, to);
    const value = valueOf(stretch.map(({ word }) => word));
    const [start, last] = [stretch[0], stretch.at(-1)];
    if (start && last && value >= 100) {
      const end = last.at + last.word.length;
      return { value, start: start.at, end, text: run.slice(start.at, end) };
    }
    from = Math.max(from, to - 1);
  }
  return null;
}

function valueOf(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const factor = factors[word];
    if (factor === undefined) group += values[word] ?? 0;
    else if (factor === 100) group = Math.max(group, 1) * factor;
    else {
      total += Math.max(group, 1) * factor;
      group = 0;
    }
  }
  return total + group;
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && (Object.hasOwn(values, word) || Object.hasOwn(factors, word));
}

function isJoin(word: string | undefined): boolean {
  return word === 'y' || word === 'e' || word === 'and';
}
