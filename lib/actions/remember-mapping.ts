import type { ColumnChoice } from '@/lib/imports/read-result';
import { sha256 } from '@/lib/ledger/sha256';
import type { Circumstances, Done } from './circumstances';
import { saveSettings } from './save-settings';

/** What is kept of a list that a person mapped: its headings and what they mean, never a cell. */
export type MappingDraft = {
  signature: string;
  headings: readonly string[];
  choices: readonly ColumnChoice[];
};

/** The setting that holds the mapping of lists with these headings. */
export function mappingName(signature: string): string {
  return `imports.mapping/${sha256(signature)}`;
}

/** Remembers what the columns of a list mean, under its headings: the next list like it is read without a question. */
export function rememberMapping(here: Circumstances, mapping: MappingDraft): Promise<Done<void>> {
  return saveSettings(here, { [mappingName(mapping.signature)]: mapping });
}

/** Forgets one; the next list with these headings is recognised, or asked about, as if it were the first. */
export function forgetMapping(here: Circumstances, signature: string): Promise<Done<void>> {
  return saveSettings(here, { [mappingName(signature)]: null });
}
