import { cellText, isTold, type GridRow } from './cell';
import type { Field } from './field';
import type { Header } from './find-header';
import { normalizeHeading } from './heading';
import { namedFields } from './map-columns';

const measure = /^(?:suma|sum|soma|total|promedio|max)\s+(?:de|of|da|do)\s+(.+)$/i;

/** What the figures of a pivot are, as it says above or in its header (`Suma de Saldo`), else null. */
export function pivotMeasure(rows: readonly GridRow[], header: Header): Field | null {
  for (const { cells } of rows.slice(Math.max(0, header.at - 3), header.at + header.height)) {
    const named = measure.exec(cellText(cells.find((cell) => isTold(cell))))?.[1];
    const fields = named === undefined ? [] : [...namedFields([normalizeHeading(named)])];
    if (fields[0]) return fields[0];
  }
  return null;
}
