import type { SkipCode } from '@/lib/imports/read-result';
import type { Words } from '@/lib/i18n/words';

/** Why a line is no document of its own; `of` is the row that it belongs to. */
export function skipWords(code: SkipCode, of: number | null, words: Words): string {
  if (code === 'line-of' || code === 'duplicate')
    return of === null ? words('imports.skip-line') : words(`imports.skip-${code}`, { row: of });
  return words(`imports.skip-${code}`);
}
