import {
  addDays,
  addMonths,
  endOfMonth,
  isPlainDate,
  nextWeekday,
  plainDate,
  type PlainDate,
} from '@/lib/domain/plain-date';
import { fold } from '@/lib/text/fold';
import { monthOf } from '@/lib/text/month-names';

/** Seen from which day a phrase is read, whether it means what comes or what was, and whether months go before days. */
export type PhraseReading = { today: PlainDate; toward: 'future' | 'past'; monthFirst: boolean };

/**
 * The day that someone types in Spanish, English or Portuguese: `viernes`, `fin de mes`, `en 3 días`, `15/12`, `15 de dic`,
 * `next monday`, `amanhã`, `el 15`. What has no year or month is the nearest such day on the wanted side of today. Null
 * when the phrase names no day, or one that does not exist.
 */
export function readDatePhrase(text: string, reading: PhraseReading): PlainDate | null {
  const phrase = fold(text)
    .replace(/[.,;]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (phrase === '' || phrase.length > 60) return null;
  if (isPlainDate(phrase)) return phrase;
  for (const read of [nearDay, endOf, countedDays, numericDay, namedMonth, weekdayOf, dayOfMonth]) {
    const day = read(phrase, reading);
    if (day) return day;
  }
  return null;
}

type Read = (phrase: string, reading: PhraseReading) => PlainDate | null;

const near: Readonly<Record<string, number>> = {
  anteayer: -2,
  antier: -2,
  anteontem: -2,
  ayer: -1,
  yesterday: -1,
  ontem: -1,
  hoy: 0,
  today: 0,
  hoje: 0,
  manana: 1,
  tomorrow: 1,
  amanha: 1,
  'pasado manana': 2,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  'depois de amanha': 2,
};

const nearDay: Read = (phrase, { today }) => {
  const days = near[phrase];
  return days === undefined ? null : addDays(today, days);
};

const endOfThisMonth =
  /^(?:a |al |el |at |no |ao )?(?:the )?(?:fin(?:al)?(?:es)? de(?:l)? mes|end of (?:the )?month|(?:fim|final) d[eo] mes|ultimo dia del? mes)$/;
const endOfNextMonth =
  /^(?:a |al |no )?(?:fin(?:al)? del? (?:proximo mes|mes (?:que viene|proximo))|end of next month|fim do (?:proximo mes|mes que vem))$/;
const endOfNamed = /^(?:a |al )?(?:fin(?:al)?(?:es)? de|end of|(?:fim|final) de) (\p{L}+)$/u;
const endOfWeek = /^(?:a |no )?(?:fin(?:al)? de (?:la )?semana|end of (?:the )?week|fim da semana)$/;

const endOf: Read = (phrase, reading) => {
  const { today } = reading;
  if (endOfThisMonth.test(phrase)) return endOfMonth(today);
  if (endOfNextMonth.test(phrase)) return endOfMonth(addMonths(`${today.slice(0, 8)}01`, 1));
  if (endOfWeek.test(phrase)) return nextWeekday(addDays(today, -1), 5);
  const month = monthOf(endOfNamed.exec(phrase)?.[1] ?? '');
  if (month === null) return null;
  const first = plainDate(Number(today.slice(0, 4)), month, 1);
  if (!first) return null;
  return endOfMonth(first) < today && reading.toward === 'future'
    ? endOfMonth(addMonths(first, 12))
    : endOfMonth(first);
};

const smallNumbers: Readonly<Record<string, number>> = {
  un: 1, una: 1, uno: 1, um: 1, uma: 1, a: 1, one: 1,
  dos: 2, dois: 2, duas: 2, two: 2,
  tres: 3, three: 3,
  cuatro: 4, quatro: 4, four: 4,
  cinco: 5, five: 5,
  seis: 6, six: 6,
  siete: 7, sete: 7, seven: 7,
  ocho: 8, oito: 8, eight: 8,
  diez: 10, dez: 10, ten: 10,
  quince: 15, quinze: 15, fifteen: 15,
}; // prettier-ignore

const counted =
  /^(?:(en|dentro de|in|em|daqui a) )?(\d{1,3}|\p{L}+) (dias?|days?|semanas?|weeks?|mes(?:es)?|months?)$/u;
const ago =
  /^(?:(?:hace|ha) (\d{1,3}|\p{L}+) (dias?|semanas?|mes(?:es)?)|(\d{1,3}|\p{L}+) (days?|weeks?|months?) ago)$/u;

const countedDays: Read = (phrase, { today }) => {
  const ahead = counted.exec(phrase);
  if (ahead) return moved(today, ahead[2], ahead[3], 1);
  const back = ago.exec(phrase);
  return back ? moved(today, back[1] ?? back[3], back[2] ?? back[4], -1) : null;
};

function moved(today: PlainDate, amount = '', unit = '', sign: 1 | -1): PlainDate | null {
  const number = /^\d+$/.test(amount) ? Number(amount) : smallNumbers[amount];
  if (number === undefined) return null;
  if (unit.startsWith('m')) return addMonths(today, sign * number);
  return addDays(today, sign * number * (unit.startsWith('s') || unit.startsWith('w') ? 7 : 1));
}

const numeric = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/;

const numericDay: Read = (phrase, reading) => {
  const match = numeric.exec(phrase);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  // A number over twelve is no month, whatever the country writes first.
  const monthFirst = second > 12 || (reading.monthFirst && first <= 12);
  return monthFirst ? dated(second, first, match[3], reading) : dated(first, second, match[3], reading);
};

const dayThenMonth =
  /^(?:(?:el|dia|el dia|on|the|no dia|em) )?(\d{1,2})(?:st|nd|rd|th|º|o)?(?: de| of)? (\p{L}+)\.?(?:(?: del?|,)? (\d{4}|\d{2}))?$/u;
const monthThenDay = /^(?:on )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;

const namedMonth: Read = (phrase, reading) => {
  const spanish = dayThenMonth.exec(phrase);
  const month = monthOf(spanish?.[2] ?? '');
  if (spanish && month !== null) return dated(Number(spanish[1]), month, spanish[3], reading);
  const english = monthThenDay.exec(phrase);
  const named = monthOf(english?.[1] ?? '');
  return english && named !== null ? dated(Number(english[2]), named, english[3], reading) : null;
};

/** Without a year, the nearest such day on the wanted side; today itself counts. */
function dated(
  day: number,
  month: number,
  year: string | undefined,
  { today, toward }: PhraseReading,
): PlainDate | null {
  if (year !== undefined) return plainDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const here = plainDate(thisYear, month, day);
  if (toward === 'future') return here && here >= today ? here : plainDate(thisYear + 1, month, day);
  return here && here <= today ? here : plainDate(thisYear - 1, month, day);
}

const weekdays: readonly (readonly string[])[] = [
  ['lunes', 'lun', 'monday', 'mon', 'segunda', 'seg'],
  ['martes', 'mar', 'tuesday', 'tue', 'terca', 'ter'],
  ['miercoles', 'mie', 'wednesday', 'wed', 'quarta', 'qua'],
  ['jueves', 'jue', 'thursday', 'thu', 'quinta', 'qui'],
  ['viernes', 'vie', 'friday', 'fri', 'sexta', 'sex'],
  ['sabado', 'sab', 'saturday', 'sat'],
  ['domingo', 'dom', 'sunday', 'sun'],
];

const aroundWeekday =
  /^(?:(?:el|este|esta|proximo|proxima|el proximo|la proxima|para el|on|this|next|by|na|no|nesta|neste|ate) )*(\p{L}+?)(?:-feira| feira)?(?: (?:que viene|que vem|proximo|proxima|next))?(?: (\d{1,2}))?$/u;

const weekdayOf: Read = (phrase, reading) => {
  const match = aroundWeekday.exec(phrase);
  const place = weekdays.findIndex((names) => names.includes(match?.[1] ?? ''));
  if (place < 0) return null;
  // "viernes 27": the number says more than the weekday.
  if (match?.[2]) return dayOfMonth(match[2], reading);
  const next = nextWeekday(reading.today, place + 1);
  return reading.toward === 'future' ? next : addDays(next, -7);
};

const bareDay = /^(?:(?:el|dia|el dia|the|on the|no dia) )?(\d{1,2})(?:st|nd|rd|th)?$/;

const dayOfMonth: Read = (phrase, { today, toward }) => {
  const match = bareDay.exec(phrase);
  if (!match) return null;
  const first = `${today.slice(0, 8)}01`;
  // Months without such a day are passed over: the next 31 after 30 November is 31 December.
  for (let month = 0; month < 3; month += 1) {
    const there = addMonths(first, toward === 'future' ? month : -month);
    const day = plainDate(Number(there.slice(0, 4)), Number(there.slice(5, 7)), Number(match[1]));
    if (day && (toward === 'future' ? day >= today : day <= today)) return day;
  }
  return null;
};
