import { dayOfWeek, daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import { monthDate, shortDate, weekdayAndDay } from './formats/dates';
import { languageOf } from './formats/locale';

/** One day as it stands in sentences; each language joins it with another little word, or with none (`hoy`). */
export type DayPhrases = {
  /** `hoy`, `viernes 27`, `27 nov`. */
  day: string;
  /** `el viernes 27`, `on Friday 27`, `na sexta, 27`; `hoy` stays alone. */
  onDay: string;
  /** `del viernes 27`, `of Friday 27`, `de sexta, 27`. */
  ofDay: string;
  /** What follows `hasta`, `until`, `até`. */
  untilDay: string;
  /** What follows `para`, `for`, `para`. */
  forDay: string;
  /** What follows `desde`, `since`, `desde`. */
  sinceDay: string;
};

/**
 * @param style `act` names the weekday however far the day is, since someone has to do something on it; `plain` says it as
 * short as it stays clear.
 */
export function dayPhrases(
  day: PlainDate,
  today: PlainDate,
  locale: string,
  style: 'plain' | 'act' = 'plain',
): DayPhrases {
  const short = style === 'act' ? dayToAct(day, today, locale) : shortDate(day, today, locale);
  const isWord = Math.abs(daysBetween(today, day)) <= 1;
  const hasWeekday = !isWord && (style === 'act' || Math.abs(daysBetween(today, day)) < 7);
  switch (languageOf(locale)) {
    case 'es': {
      const withArticle = isWord ? short : `el ${short}`;
      return {
        day: short,
        onDay: withArticle,
        ofDay: isWord ? `de ${short}` : `del ${short}`,
        untilDay: withArticle,
        forDay: withArticle,
        sinceDay: withArticle,
      };
    }
    case 'en':
      return { ...alike(short), onDay: isWord ? short : `on ${short}`, ofDay: `of ${short}` };
    case 'pt':
      return {
        ...alike(short),
        onDay: isWord ? short : `${hasWeekday ? weekdayIn(day) : 'em'} ${short}`,
        ofDay: `de ${short}`,
      };
  }
}

function alike(short: string): DayPhrases {
  return { day: short, onDay: short, ofDay: short, untilDay: short, forDay: short, sinceDay: short };
}

/** Saturday and Sunday are masculine in Portuguese, the other days feminine. */
function weekdayIn(day: PlainDate): string {
  return dayOfWeek(day) > 5 ? 'no' : 'na';
}

/** `viernes 27` within a week, `miércoles 2 dic` beyond. */
function dayToAct(day: PlainDate, today: PlainDate, locale: string): string {
  if (Math.abs(daysBetween(today, day)) < 7) return shortDate(day, today, locale);
  const [weekday] = weekdayAndDay(day, locale).split('\u00a0');
  return `${weekday} ${monthDate(day, today, locale)}`;
}
