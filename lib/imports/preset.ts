import type { DecimalMark } from '@/lib/text/table-numbers';
import type { DateOrder } from '@/lib/text/table-dates';
import type { SpokenType } from './type-words';
import type { Field } from './field';
import { normalizeHeading } from './heading';

/** How a file with one row per invoice line tells the invoice's amounts. */
export type LineStyle =
  /** Every line repeats the invoice's totals. */
  | 'repeated'
  /** Every line has its own amount; the invoice is their sum. */
  | 'summed'
  /** A ledger: the receivable's own entry is the invoice, the others are its lines. */
  | 'ledger';

/**
 * The layout of one product's export, declared. Headings stand as the product writes them; `#2` after a heading means
 * its second occurrence. `requires` holds headings that must all be there, a list inside it means any of them.
 */
export type Preset = {
  id: string;
  /** The family of sources whose ids and numbers are comparable, for the identity of imported rows. */
  family: string;
  requires: readonly (string | readonly string[])[];
  forbids?: readonly string[];
  fields: Readonly<Record<string, Field>>;
  /** Used only where the values themselves do not tell. */
  dateOrder?: DateOrder;
  decimal?: DecimalMark;
  lines?: LineStyle;
  /** In a ledger, the column and the words that mark the receivable's own entry. */
  ledgerEntry?: { heading: string; says: RegExp };
  /** Headings that the generic recognition must leave alone. */
  ignores?: readonly string[];
  /** Codes of the type column, before any blank or dash. */
  types?: Readonly<Record<string, SpokenType>>;
  /** Group rows read `<code> <name>`. */
  codedGroups?: boolean;
  /** Numbers with this shape are credit notes even when their amounts are positive. */
  creditNumber?: RegExp;
  /** Text cells carry a protective apostrophe that we wrote ourselves. */
  guarded?: boolean;
};

/** A declared heading as it is compared, its place kept (`NOMBRE#2`). */
function key(heading: string): string {
  const [text = '', place] = heading.split(/#(?=\d$)/);
  return place ? `${normalizeHeading(text)}#${place}` : normalizeHeading(text);
}

/** Declares a preset and normalises its headings once, so that presets can be written with the product's own words. */
export function definePreset(preset: Preset): Preset {
  return {
    ...preset,
    requires: preset.requires.map((need) => (typeof need === 'string' ? key(need) : need.map(key))),
    forbids: (preset.forbids ?? []).map(key),
    ignores: (preset.ignores ?? []).map(key),
    ...(preset.ledgerEntry && {
      ledgerEntry: { ...preset.ledgerEntry, heading: key(preset.ledgerEntry.heading) },
    }),
    fields: Object.fromEntries(Object.entries(preset.fields).map(([heading, field]) => [key(heading), field])),
  };
}

/** How well normalised headings fit: the number of headings the preset knows, or 0 when a required one is missing. */
export function presetScore(preset: Preset, headings: readonly string[]): number {
  const present = new Set(headings);
  const has = (need: string | readonly string[]) =>
    typeof need === 'string' ? present.has(need) : need.some((one) => present.has(one));
  if (!preset.requires.every(has) || preset.forbids?.some((one) => present.has(one))) return 0;
  const known = Object.keys(preset.fields).filter((heading) => present.has(heading.replace(/#\d$/, ''))).length;
  return preset.requires.length * 2 + known;
}

/** The fields that the preset gives to these normalised headings, by position. */
export function presetFields(preset: Preset, headings: readonly string[]): (Field | null)[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const place = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, place);
    return preset.fields[`${heading}#${place}`] ?? (place === 1 ? (preset.fields[heading] ?? null) : null);
  });
}
