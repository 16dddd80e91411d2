import { languageOf } from './locale';
import { formatNumber } from './numbers';

/** A percentage with as many decimals as it needs, at most two: `2 %`, `2.5 %`; English and Brazil set no gap. */
export function percentInWords(percent: number, locale: string): string {
  const places = [0, 1, 2].find((digits) => Number(percent.toFixed(digits)) === percent) ?? 2;
  const gap = languageOf(locale) === 'en' || /^pt(?!-PT)/.test(locale) ? '' : '\u00a0';
  return `${formatNumber(percent, locale, places)}${gap}%`;
}
