import type { PlannedPart } from '@/lib/domain/plan-schedule';
import type { PlainDate } from '@/lib/domain/plain-date';
import { weekdayInWords } from '@/lib/i18n/formats/dates';
import { letterAmounts, letterMoney } from '@/lib/i18n/formats/money';
import { escapeHtml } from './clean-value';
import type { LetterTarget } from './letter-blocks';
import type { Telling } from './invoice-rows';
import { amountCell, cell, headCell, tableOf } from './table-html';

/** The parts of a plan, one a line (`1. viernes 4 de diciembre: 1,606.68 MXN`), or as a table in a rich letter. */
export function scheduleTable(
  parts: readonly PlannedPart[],
  today: PlainDate,
  { words, locale }: Telling,
  target: LetterTarget,
): string {
  const rows = parts.map(({ dueOn, amounts }, at) => ({
    place: at + 1,
    day: weekdayInWords(dueOn, today, locale),
    amounts,
  }));
  if (target === 'plain') {
    return rows.map(({ place, day, amounts }) => plainLine(place, day, letterAmounts(amounts, locale))).join('\n');
  }
  const heading = [headCell(words.part), headCell(words.day), headCell(words.amount, true)].join('');
  const lines = rows.map(({ place, day, amounts }) => {
    const paid = amounts.map((amount) => escapeHtml(letterMoney(amount, locale)));
    return `${cell(String(place))}${cell(escapeHtml(day))}${amountCell(paid.join('<br>'))}`;
  });
  return tableOf([heading, ...lines]);
}

function plainLine(place: number, day: string, paid: string): string {
  return `${place}. ${day}${paid === '' ? '' : `: ${paid}`}`;
}
