import { fold } from '@/lib/text/fold';

const span =
  /^(?:[<>≤≥+]\s*)?\d{1,3}\s*(?:(?:-|–|—|a|to|al|ate|\/)\s*\d{1,3}|\+|y mas|o mas|and over|or more|e mais|\+ ?dias)?\s*(?:d|dias?|days?|months?|mes(?:es)?)?\.?(?:\s*(?:past due|overdue|vencid[oa]s?|de atraso|de mora|y mas|o mas|and over|or more))?$/;
const words =
  /^(?:current|corriente|por vencer|a vencer|sin vencer|no vencid[oa]s?|al dia|not (?:yet )?due|vencid[oa]s?|overdue|past due|atrasad[oa]s?|actual|atual|older|mayor|mais antigo|over \d+.*|mas de \d+.*|mais de \d+.*|acima de \d+.*|(?:vencid[oa]s?|overdue|de|from|age|tiempo|idade|antiguidade|antiguedad)\s+(?:de\s+)?(?:[<>≤≥+]\s*)?\d{1,3}\b.*|<\s*1 (?:month|mes))$/;

/** Whether this heading or lone cell names a span of an aging report (`1 - 30 days past due`, `Por vencer`, `> 90`). */
export function isAgingBucket(text: string): boolean {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  return folded.length <= 40 && (words.test(folded) || (span.test(folded) && /\D/.test(folded)));
}
