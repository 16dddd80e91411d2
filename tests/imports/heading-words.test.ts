import { expect, test } from 'vitest';
import { normalizeHeading } from '@/lib/imports/heading';
import { mapColumns } from '@/lib/imports/map-columns';

/** Headings as people write them, several to a line. */
const written = {
  number:
    'Nº Factura|N.º de factura|Núm. Fra.|Inv No.|Nro. Comprobante|Serie y número|Voucher No.|Correlativo|Nº NF|Nº do Título|Doc',
  customer:
    'Razón Social / Nombre|Receptor|Razão Social|Socio de negocio|Bill To|Customer:Job|Nombre fiscal|Alumno|Tenant|Nom. Cliente',
  issuedOn:
    'F. Factura|F.Factura|F. Emis.|Fec. Emisión|Fch. Docto|Doc Date|Dt. Emissão|Fecha fact.|Posting Date|Billing Date',
  dueOn: 'F. Vto.|F.Venc|Vcmto|Fecha límite de pago|Dt. Venc.|Vencto|Maturity Date|Pay by|Net Due Date',
  total: 'Imp. Total|Vr. Factura|Importe con IVA|Total (IVA incl.)|Total c/IVA|Inv. Amt|Valor bruto|Cargo',
  open: 'Pdte. Cobro|Amt Due|Due Amount|Resta|Pendente|Valor pendente|Saldo Insoluto|Amount Outstanding|Falta por pagar',
  paid: 'Abonos|Pagado a la fecha|Cobros|Valor recebido|Paid Amount|Haber',
  currency: 'Cod. Moneda|CCY|Curr.|Moeda',
  none: 'Saldo acumulado|Running balance|Último pago|Base imponible|Tipo de cambio|Límite de crédito|Días vencidos|Fecha promesa|Net Amount',
} as const;

const money = new Set<unknown>(['number', 'customer', 'issuedOn', 'dueOn', 'total', 'open', 'paid', 'currency']);

test.each(
  Object.entries(written).flatMap(([field, headings]) =>
    headings.split('|').map((heading) => [heading, field] as const),
  ),
)('a column called %s is %s', (heading, field) => {
  const [found] = mapColumns([normalizeHeading(heading)], []);
  expect(money.has(found) ? found : 'none').toBe(field);
});
