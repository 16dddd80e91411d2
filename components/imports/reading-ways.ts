import type { Words } from '@/lib/i18n/words';
import type { ReadOptions, ReadResult } from '@/lib/imports/read-result';
import { commonCurrencies } from './common-currencies';
import type { Ways } from './TagMenu';

/** What the file itself proves is not for a person to choose. */
const proofs: ReadonlySet<string | null> = new Set(['values', 'iso', 'typed', 'heading', 'control', 'ages', 'terms']);

/** Shown while some column is undecided, and otherwise with what was decided; null for a file without dates as text. */
export function dateWays({ columns, problems }: ReadResult, words: Words): Ways<'dmy' | 'mdy' | 'ymd'> | null {
  const dated = columns.filter(({ dateOrder }) => dateOrder !== null);
  const isOpen = problems.some(({ code }) => code === 'date-order-undecided');
  const [first] = dated;
  if (!first && !isOpen) return null;
  const choices = (['dmy', 'mdy', 'ymd'] as const).map((value) => ({ value, label: words(`imports.dates-${value}`) }));
  const value = first?.dateOrder ?? null;
  const isProven = !isOpen && dated.every(({ decidedBy }) => proofs.has(decidedBy));
  return {
    name: words('imports.dateOrder'),
    label: isOpen || value === null ? words('imports.datesOpen') : words(`imports.dates-${value}`),
    choices,
    value: isOpen ? null : value,
    proven: isProven ? words('imports.provenNote') : undefined,
    isOpen,
  };
}

export function decimalWays({ columns, problems }: ReadResult, words: Words): Ways<',' | '.'> | null {
  const marked = columns.filter(({ decimal }) => decimal !== null);
  const isOpen = problems.some(({ code }) => code === 'decimal-undecided');
  const [first] = marked;
  if (!first && !isOpen) return null;
  const labels = { '.': words('imports.decimalPoint'), ',': words('imports.decimalComma') } as const;
  const value = first?.decimal ?? null;
  const isProven = !isOpen && marked.every(({ decidedBy }) => proofs.has(decidedBy));
  return {
    name: words('imports.decimal'),
    label: isOpen || value === null ? words('imports.decimalOpen') : labels[value],
    choices: [
      { value: '.', label: labels['.'] },
      { value: ',', label: labels[','] },
    ],
    value: isOpen ? null : value,
    proven: isProven ? words('imports.provenNote') : undefined,
    isOpen,
  };
}

const encodings = ['utf-8', 'windows-1252', 'iso-8859-15', 'macintosh', 'utf-16le', 'utf-16be', 'cp850'] as const;

/** Only a text file has an encoding that could be another one. */
export function encodingWays({ source }: ReadResult, words: Words): Ways<(typeof encodings)[number]> | null {
  if (source.encoding === null) return null;
  return {
    name: words('imports.encoding'),
    label: source.encoding.toUpperCase(),
    choices: encodings.map((value) => ({ value, label: value.toUpperCase() })),
    value: source.encoding,
  };
}

/** Null where the file names the currency of every document. */
export function currencyWays({ totals }: ReadResult, { currency }: ReadOptions, words: Words): Ways<string> | null {
  const isOpen = totals['?'] !== undefined;
  if (!isOpen && !currency) return null;
  return {
    name: words('imports.currency'),
    label: currency ? words('imports.currencyIs', { currency }) : words('imports.currencyOpen'),
    choices: commonCurrencies.map((value) => ({ value, label: value })),
    value: currency ?? null,
    isOpen,
  };
}
