import { fromDecimalString, subtractMoney, type Money } from '@/lib/domain/money';
import type { ReadResult } from '@/lib/imports/read-result';

/** One currency of a file. `difference` is what the file states less what was read; null where it states nothing. */
export type TotalLine = {
  currency: string | null;
  documents: number;
  read: string | null;
  stated: string | null;
  difference: Money | null;
  /** The row in doubt that may explain a difference. */
  likelyRow: number | null;
};

export function totalLines({ totals, problems }: ReadResult): TotalLine[] {
  return Object.entries(totals).map(([code, { rows, open, control }]) => {
    const currency = code === '?' ? null : code;
    const difference = currency === null ? null : differenceOf(open, control, currency);
    const isShort = difference !== null && difference.minor > 0;
    return {
      currency,
      documents: rows,
      read: open,
      stated: control,
      difference,
      likelyRow: isShort ? likelyRow(problems, difference) : null,
    };
  });
}

function differenceOf(read: string | null, stated: string | null, currency: string): Money | null {
  if (read === null || stated === null) return null;
  const [sum, control] = [fromDecimalString(read, currency), fromDecimalString(stated, currency)];
  return sum && control ? subtractMoney(control, sum) : null;
}

/** The line in doubt that is exactly what lacks, else the first that has no amount of its own; a guess without ground is none. */
function likelyRow(problems: ReadResult['problems'], lacking: Money): number | null {
  const doubts = problems.flatMap(({ row, document }) => (row !== null && document ? [{ row, document }] : []));
  const own = doubts.filter(({ document }) => document.currency === lacking.currency || document.currency === null);
  const exact = own.find(
    ({ document: { open } }) => open !== null && fromDecimalString(open, lacking.currency)?.minor === lacking.minor,
  );
  return (exact ?? own.find(({ document }) => document.open === null))?.row ?? null;
}
