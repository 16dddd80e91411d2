import { expect, test } from 'vitest';
import { normalizeHeading } from '@/lib/imports/heading';
import { mapColumns } from '@/lib/imports/map-columns';

/** Headings as people write them, several to a line. */
const written = {
  number:
    'Nº Factura|N.º de factura|Núm. Fra.|Inv No.|Nro. Comprobante|Serie y número|Voucher No.|Correlativo|Nº NF|Nº do Título|Doc|Qué factura|Fact. Nº|Nro. Cbte|#|Ref Nbr.|Serie-Nro|Nro.Docum|Bill #|Cuenta de cobro N°|NCF|Nº NFS-e|DocNbr',
  customer:
    'Razón Social / Nombre|Receptor|Razão Social|Socio de negocio|Bill To|Customer:Job|Nombre fiscal|Alumno|Tenant|Nom. Cliente|Cte.|Billed to|Apellidos|Dueño|SoldToName|Parent Name|Bill-to Name|Entidade|Quién|CardName',
  issuedOn:
    'F. Factura|F.Factura|F. Emis.|Fec. Emisión|Fch. Docto|Doc Date|Dt. Emissão|Fecha fact.|Posting Date|Billing Date|Creación|created_at|Fecha registro|De qué fecha|DocDate|Dated|Cuándo|Desde',
  dueOn:
    'F. Vto.|F.Venc|Vcmto|Fecha límite de pago|Dt. Venc.|Vencto|Maturity Date|Pay by|Net Due Date|Data limite|A pagar hasta|Fecha prevista de cobro|F.Vcmto.|Para cuándo|Fecha pago acordada|Fecha de pago esperada|Fecha máxima de pago|Terms Date',
  total:
    'Imp. Total|Vr. Factura|Importe con IVA|Total (IVA incl.)|Total c/IVA|Inv. Amt|Valor bruto|Cargo|Cuantía|Billed|Amount (LCY)|Mensualidad|OrigDocAmt|Costo|Cuánto|Montante|Original balance',
  open: 'Pdte. Cobro|Amt Due|Due Amount|Resta|Pendente|Valor pendente|Saldo Insoluto|Amount Outstanding|Falta por pagar|Bal.|O/S Amt|Cuánto falta|Por liquidar|Total Due|Debe|Valor devido|Queda|DocBal|Saldo a la fecha|Monto faltante|Em dívida|To be collected|Unsettled|Valor cartera',
  paid: "Abonos|Pagado a la fecha|Cobros|Valor recebido|Paid Amount|Haber|Amt pd|Paid to date|Ya pagado|Acuenta|Entregado|Amt Rec'd|Cobrado a la fecha|Received to date|Enganche|Settled|Recibido",
  currency: 'Cod. Moneda|CCY|Curr.|Moeda|LCurr',
  none: 'Saldo acumulado|Running balance|Último pago|Base imponible|Tipo de cambio|Límite de crédito|Días vencidos|Fecha promesa|Net Amount|Nombre del emisor|Fecha de corte|Vto. CAE|Valor líquido',
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
