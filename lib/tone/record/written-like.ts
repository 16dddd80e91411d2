import { exponentOf, type Money } from '@/lib/domain/money';

/** "1.2K", "12 mil": the right sum is written out. */
const thousands = /(\d)\s?(?:mil(?:l\w+|h\w+)?|thousand|k)\b/i;

/** An amount in the manner of another that somebody wrote: its sign, its marks, with decimals where it had them. */
export function writtenLike({ minor, currency }: Money, written: string): string {
  const example = written.replace(thousands, '$1');
  const number = /\d[\d.,'’\u00a0\u202f ]*\d|\d/.exec(example)?.[0] ?? '';
  const places = exponentOf(currency);
  const scale = 10 ** places;
  const decimal = /([.,])\d{1,2}$/.exec(number)?.[1] ?? null;
  const group = /\d([.,'’\u00a0\u202f ])\d{3}(?!\d)/.exec(number)?.[1] ?? (decimal === ',' ? '.' : ',');
  const whole = String(Math.trunc(Math.abs(minor) / scale)).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = Math.abs(minor) % scale;
  const shown = places > 0 && (decimal !== null || fraction !== 0);
  const mark = decimal ?? (group === '.' ? ',' : '.');
  const inFigures = shown ? `${whole}${mark}${String(fraction).padStart(places, '0')}` : whole;
  return number === '' ? inFigures : example.replace(number, () => inFigures).trim();
}
