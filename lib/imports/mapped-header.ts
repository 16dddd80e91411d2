import { cellText, type GridRow } from './cell';
import { deepestHeader, headerOf, type Header } from './find-header';
import type { ReadOptions } from './read-result';

/** The headings as one text: two files with the same headings are read the same way. */
export function signatureOf(header: Pick<Header, 'keys'>): string {
  return header.keys.join('|').replace(/\|+$/, '');
}

/**
 * The header whose columns a person has once given their meanings: found by its headings alone, so that a list whose words
 * nobody knows is read at once the next time. Null when no row of the first 80 is remembered.
 */
export function mappedHeader(rows: readonly GridRow[], mappings: ReadOptions['mappings']): Header | null {
  if (!mappings || Object.keys(mappings).length === 0) return null;
  for (let at = 0; at < Math.min(rows.length, deepestHeader); at += 1) {
    const header = headerOf(at, 1, (rows[at]?.cells ?? []).map(cellText));
    if (signatureOf(header) in mappings) return header;
  }
  return null;
}
