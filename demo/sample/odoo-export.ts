import { customerOf, sampleBook } from './book';
import { type Day, dayAfter } from './day';
import type { SampleInvoice } from './sample-invoice';

const headings = [
  'Número',
  'Nombre del contacto a mostrar en la factura',
  'Contacto/NIF',
  'Contacto/Correo electrónico',
  'Fecha de factura',
  'Fecha de vencimiento',
  'Total en moneda firmado',
  'Importe pendiente',
  'Importe pendiente firmado',
  'Moneda',
  'Estado de pago',
  'Estado',
] as const;

const states = { posted: 'Publicado', draft: 'Borrador', cancelled: 'Cancelado' } as const;

/** Pesos for one unit: Odoo writes `Importe pendiente firmado` in the company's money even when `Moneda` is another. */
const pesosPerUnit: Readonly<Record<string, number>> = {
  MXN: 1,
  USD: 18.42,
  EUR: 20.15,
  GBP: 23.6,
  BRL: 3.31,
  CLP: 0.0193,
  COP: 0.0044,
};

/**
 * The sample book as Odoo exports a list of invoices in Spanish: UTF-8 without BOM, every cell quoted, CRLF, floats
 * with a point. `Importe pendiente` is unsigned and in the document's currency, the `firmado` columns carry the sign.
 */
export function odooExport(today: Day): string {
  const rows = sampleBook.invoices.map((invoice) => exportRow(invoice, today));
  return [headings, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function exportRow(invoice: SampleInvoice, today: Day): string[] {
  const customer = customerOf(invoice.customer);
  const sign = invoice.kind === 'credit-note' ? -1 : 1;
  const total = majorUnits(invoice.totalMinor, invoice.currency);
  const open = majorUnits(invoice.openMinor, invoice.currency);
  const isDraft = invoice.state === 'draft';
  return [
    invoice.number,
    customer.name,
    customer.taxId ?? '',
    customer.contacts[0]?.address ?? '',
    isDraft ? '' : dayAfter(today, invoice.issued),
    isDraft ? '' : dayAfter(today, invoice.due),
    float(sign * total),
    float(open),
    float((sign * Math.round(open * rateOf(invoice.currency) * 100)) / 100),
    invoice.currency,
    paymentState(invoice),
    states[invoice.state],
  ];
}

function paymentState({ openMinor, totalMinor, state }: SampleInvoice): string {
  if (state !== 'posted' || openMinor === totalMinor) return 'Sin pagar';
  return openMinor === 0 ? 'Pagado' : 'Pagado parcialmente';
}

function majorUnits(minor: number, currency: string): number {
  return currency === 'CLP' ? minor : minor / 100;
}

function rateOf(currency: string): number {
  const rate = pesosPerUnit[currency];
  if (rate === undefined) throw new Error(`No rate for '${currency}' in the sample book`);
  return rate;
}

/** Odoo writes Python floats: `1500.0`, never `1500`. */
function float(amount: number): string {
  return Number.isInteger(amount) ? `${amount}.0` : String(amount);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
