import { fold } from '@/lib/text/fold';
import { cellText, type GridRow } from './cell';
import type { Table } from './table';

/** Currencies of countries where an `abono` is money received; in Spain it is a credit note. */
const currencies = new Set(['MXN', 'COP', 'CLP', 'PEN', 'ARS', 'UYU', 'GTQ', 'HNL', 'NIO', 'CRC', 'DOP', 'BOB', 'PYG']);

/**
 * Whether a row of type `Abono` is a payment: the list has credit notes under their own name, or it comes from a country
 * that calls payments so.
 */
export function abonosArePayments(table: Table, documents: readonly GridRow[], currency: string | null): boolean {
  const column = table.columnsOf('type')[0];
  if (column === undefined) return false;
  const isAmerican =
    (currency !== null && currencies.has(currency)) ||
    table.header.keys.some((key) => /\b(?:rfc|nit|rut|ruc|cuit|rnc|rtn)\b/.test(key));
  return (
    isAmerican ||
    documents.some(({ cells }) => /^(?:notas? (?:de )?credito|n\/?c\b)/.test(fold(cellText(cells[column]))))
  );
}

/** A bare `Abono`, not `Nota de abono` or `Factura de abono`. */
export function isBareAbono(type: string): boolean {
  return /^abonos?\b/i.test(type);
}
