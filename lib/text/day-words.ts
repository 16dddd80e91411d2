/** Words for days and small numbers in Spanish, Portuguese and English, accents folded. */

const weekdayForms: readonly (readonly [long: string, short: string])[] = [
  ['lunes|monday|segunda-feira|segunda feira|2a-feira|2a feira|segunda', 'lun|mon|seg'],
  ['martes|tuesday|terca-feira|terca feira|3a-feira|3a feira|terca', 'mar|tues|tue|ter'],
  ['miercoles|wednesday|quarta-feira|quarta feira|4a-feira|4a feira|quarta', 'mier|mie|wed|qua'],
  ['jueves|thursday|quinta-feira|quinta feira|5a-feira|5a feira|quinta', 'jue|thurs|thur|thu|qui'],
  ['viernes|friday|sexta-feira|sexta feira|6a-feira|6a feira|sexta', 'vier|vie|fri|sex'],
  ['sabado|saturday', 'sab|sat'],
  ['domingo|sunday', 'dom|sun'],
];

/** The Portuguese ordinals are weekdays only where no counted thing follows: `segunda parcela`, `quinta via`. */
const counted =
  '(?!\\s+(?:quincena|quinzena|parcela|cuota|factura|fatura|via|vez|parte|mitad|metade|semana|opcion|opcao|nota|entrega))';

/** A weekday in full; each form may stand anywhere in a sentence. */
export const weekdayName = `(?:${weekdayForms.map(([long]) => long).join('|')})${counted}`;

/** A weekday in full or short; the short forms are other words too (`mar`, `sex`, `sun`), so their place must say so. */
export const weekdayAny = `(?:${weekdayForms.map(([long, short]) => `${long}|${short}`).join('|')})${counted}\\.?`;

const weekdays = new Map(
  weekdayForms.flatMap((forms, index) =>
    forms.flatMap((form) => form.split('|').map((word) => [word, index + 1] as const)),
  ),
);

/** 1 (Monday) to 7 (Sunday), or null when the folded word names no weekday. */
export function weekdayOf(word: string): number | null {
  return weekdays.get(word.replace(/\.$/, '').replace(/s$/, (s) => (weekdays.has(word) ? s : ''))) ?? null;
}

/** The weekday in a match's group `weekday` or `w2`. @throws Error when the pattern let another word in. */
export function weekdayIn(match: RegExpExecArray): number {
  const said = match.groups?.['weekday'] ?? match.groups?.['w2'] ?? '';
  const weekday = weekdayOf(said);
  if (weekday === null) throw new Error(`No weekday: ${said}`);
  return weekday;
}

const cardinals: readonly string[] = [
  '',
  'un|uno|una|um|uma|one|a|an',
  'dos|dois|duas|two|un par de|a couple of|um par de',
  'tres|three',
  'cuatro|quatro|four',
  'cinco|five',
  'seis|six',
  'siete|sete|seven',
  'ocho|oito|eight',
  'nueve|nove|nine',
  'diez|dez|ten',
  'once|onze|eleven',
  'doce|doze|twelve',
  'trece|treze|thirteen',
  'catorce|quatorze|catorze|fourteen',
  'quince|quinze|fifteen',
  'dieciseis|dezesseis|dezasseis|sixteen',
  'diecisiete|dezessete|dezassete|seventeen',
  'dieciocho|dezoito|eighteen',
  'diecinueve|dezenove|dezanove|nineteen',
  'veinte|vinte|twenty',
  'veintiuno|vinte e um|twenty-one|twenty one',
  'veintidos|vinte e dois|twenty-two|twenty two',
  'veintitres|vinte e tres|twenty-three|twenty three',
  'veinticuatro|vinte e quatro|twenty-four|twenty four',
  'veinticinco|vinte e cinco|twenty-five|twenty five',
  'veintiseis|vinte e seis|twenty-six|twenty six',
  'veintisiete|vinte e sete|twenty-seven|twenty seven',
  'veintiocho|vinte e oito|twenty-eight|twenty eight',
  'veintinueve|vinte e nove|twenty-nine|twenty nine',
  'treinta|trinta|thirty',
  'treinta y uno|trinta e um|thirty-one|thirty one',
];

const ordinals: readonly string[] = [
  '',
  'primero|primeiro|first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map(
    (unit) => `twenty-${unit}|twenty ${unit}`,
  ),
  'thirtieth',
  'thirty-first|thirty first',
];

const numbers = new Map<string, number>();
for (const list of [cardinals, ordinals])
  for (const [value, forms] of list.entries()) for (const form of forms.split('|')) if (form) numbers.set(form, value);

const byLength = (a: string, b: string) => b.length - a.length;

/** A count of one to thirty-one in words; the longer forms first, so that `treinta y uno` is not read as `treinta`. */
export const countWord = cardinals
  .flatMap((forms) => forms.split('|'))
  .filter(Boolean)
  .toSorted(byLength)
  .join('|');

/** A day of the month in words. The articles `un`, `a`, `one` count things and name no day. */
export const dayWord = [...cardinals.slice(2), ...ordinals]
  .flatMap((forms) => forms.split('|'))
  .filter((form) => form !== '' && !form.includes(' de') && !form.includes(' of') && form !== 'second')
  .toSorted(byLength)
  .join('|');

/** The number that digits or a folded number word mean, or null. */
export function countOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : (numbers.get(text) ?? null);
}
