import type { Instant } from '@/lib/domain/row';
import type { Ledger } from '@/lib/ledger/database';

/** One column as it was mapped; what its words mean the reader of files knows. */
export type RememberedColumn = { field: string | null; dateOrder?: string | null; decimal?: string | null };

/** What a person once said about the columns of a list. */
export type RememberedMapping = {
  signature: string;
  headings: readonly string[];
  choices: readonly RememberedColumn[];
  at: Instant;
};

/** Every remembered mapping, the newest first. A row of another shape (from a newer version) is left alone. */
export async function rememberedMappings(ledger: Ledger): Promise<RememberedMapping[]> {
  const rows = await ledger.settings.where('id').startsWith('imports.mapping/').toArray();
  return rows
    .flatMap(({ value, voided, updatedAt }) =>
      voided === null && isMapping(value) ? [{ ...value, at: updatedAt }] : [],
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function isMapping(value: unknown): value is Omit<RememberedMapping, 'at'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'signature' in value &&
    typeof value.signature === 'string' &&
    'headings' in value &&
    Array.isArray(value.headings) &&
    'choices' in value &&
    Array.isArray(value.choices)
  );
}
