import { isField } from '@/lib/imports/field';
import type { ColumnChoice, ReadOptions } from '@/lib/imports/read-result';

type Remembered = {
  signature: string;
  choices: readonly { field: string | null; dateOrder?: string | null; decimal?: string | null }[];
};

/** Remembered mappings as the reader takes them. A backup may bring meanings that we do not know: those columns mean nothing. */
export function mappingsForReading(mappings: readonly Remembered[]): NonNullable<ReadOptions['mappings']> {
  return Object.fromEntries(mappings.map(({ signature, choices }) => [signature, choices.map(choiceOf)]));
}

function choiceOf({ field, dateOrder, decimal }: Remembered['choices'][number]): ColumnChoice {
  return {
    field: field !== null && isField(field) ? field : null,
    ...(dateOrder === 'dmy' || dateOrder === 'mdy' || dateOrder === 'ymd' ? { dateOrder } : {}),
    ...(decimal === ',' || decimal === '.' ? { decimal } : {}),
  };
}
