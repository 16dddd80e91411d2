import type { Field } from './field';

/** A way to recognise a field in a normalised heading; a higher weight wins when two columns want one field. */
export type HeadingRule = { field: Field; weight: number; says: RegExp; unless?: RegExp };

/** Exact headings of known products and of everyday spreadsheets in Spanish, English and Portuguese (imports §2.5), by rank. */
const lists: Readonly<Partial<Record<Field, string>>> = {
  number: `
    numero de factura, n factura, no factura, num factura, nro factura, invoice number, invoice no, invoice num,
    invoice id, document number, documentnumber, numero de comprobante, numero de documento, numero documento,
    numero da nota, numero da fatura, nota fiscal, folio, factura, facturas, fatura, invoice, nf, nfe, nf-e,
    fra, n fra, serie y numero, serie-numero, transaction number, transaction no, voucher no, reference no,
    consecutivo, correlativo, ref no, asiento, entry, movimento, lancamento, titulo, duplicata, documento, comprobante,
    numero, number, num, nro, no, n, doc, cbte, nro cbte, comprob`,
  customer: `
    customer full name, customer name, customer, client name, client, contactname, invoice partner display name,
    nombre del contacto a mostrar en la factura, nombre del cliente, nombre cliente, cliente, clientes, razon
    social, nombre tercero, nome do cliente, nome cliente, cliente/fornecedor, partner, parceiro, partys name,
    sacado, tomador, bill to, account name, company, company name, contacto, contact, empresa, tercero, nombre,
    name, nome, razao social, nombre fiscal, socio de negocio, party name, party, sold to, debtor, deudor,
    deudores, devedor, adquirente, receptor, titular, nombre comercial, entidad, alumno, student, inquilino,
    tenant, account`,
  taxId: `
    rfc, nit, nif, cif, ruc, rut, rut cliente, cuit, cnpj, cpf, cnpj/cpf, cpf/cnpj, cnpj/cpf cliente/fornecedor,
    vat, vat number, tax id, tax number, nif/cif, cif/nif, dni/nif, nit/cc, identificacion, numero de
    identificacion, contacto/nif, contacto/numero de identificacion, identificacion fiscal, cedula, rtn, rnc, rif`,
  email: `
    email, e-mail, emailaddress, email address, emailrecipient, mail, correo, correo electronico,
    contacto/correo electronico, primary contact emailid, e-mail do cliente`,
  issuedOn: `
    invoice date, invoice/bill date, date issued, issue date, issued, invoicedate, documentdate, fecha de
    factura, fecha de la factura, fecha factura, fecha docto, fecha documento, fecha de emision, fecha emision,
    fecha de expedicion, emision, emitida, emitido, data de emissao, data emissao, emissao, data da fatura, data
    de competencia, fecha de creacion, fecha, date, data, created`,
  dueOn: `
    due date, duedate, due, due on, date due, payment due, fecha de vencimiento, fecha vencimiento, vencimiento,
    vence, vence el, vto, vcto, data de vencimento, data vencimento, vencimento, vcmto, pay by,
    maturity, maturity date`,
  total: `
    total in currency signed, total en moneda firmado, invoice total, invoice amount, total factura, importe
    total, monto total, valor total, total, amount, totalamount, importe, monto, valor, original, original
    amount, inicial, opening amount`,
  open: `
    open balance, balance due, amount due, invoiceamountdue, balancedueamount, importe pendiente, saldo
    pendiente, monto pendiente, valor pendiente, por cobrar, pendiente, saldo, balance, outstanding, residual,
    remanente, monto adeudado, adeudado en divisa, em aberto, valor em aberto, saldo em aberto, pending amount,
    pending, saldo devedor, saldo actual, amt due, due amount, resta, impagado, debt`,
  paid: `
    paid, amount paid, invoiceamountpaid, amountpaidamount, cobrado, pagado, abonado, abonos, recebido, valor
    pago, pagos, payments, a cuenta, anticipo, cobros, pagado a la fecha`,
  currency: `currency, currency code, currencycode, moneda, divisa, moeda, curdef, cur, curr, ccy, mon`,
  status: `
    status, invoice status, documentstatus, payment status, estado, estado de pago, estado del pago, estado en
    pago, estatus, situacao, situacion, state`,
  type: `
    type, transaction type, document type, tipo, tipo doc, tipo documento, tipo de documento, tipo de
    comprobante, tipo comprobante, efectocomprobante, clase, comprobante`,
  lineItem: `
    item name, item, item desc, item description, quantity, qty, cantidad, quantidade, producto, articulo,
    produto, unit price, precio unitario, precio, item price, unitamount, sku, rate`,
  lineAmount: `line total, line amount, lineamount, item total, importe linea, total linea`,
};

/** Every exact heading with the fields it may mean and their weights: the first of a list weighs most. */
export const exactHeadings: ReadonlyMap<string, readonly { field: Field; weight: number }[]> = indexOf(lists);

const never =
  /\b(?:iva|impuestos?|tax|taxes|vat amount|neto|net|base|subtotal|sub total|untaxed|sin impuestos?|exento|retenc\w*|retenido|descuento|discount|comision|exchange|tipo de cambio|tasa|cambio|limite|limit|outstanding tax)\b/;

/** Looser signs, for headings that people make up. */
export const headingRules: readonly HeadingRule[] = [
  { field: 'openCompany', weight: 90, says: /\b(?:pendiente|due|residual|adeudad\w*)\b.*\b(?:firmado|signed)\b/ },
  { field: 'totalCompany', weight: 88, says: /^total (?:firmado|signed)$/ },
  {
    field: 'open',
    weight: 80,
    says: /\b(?:saldo|sdo|balance|outstanding|pendientes?|pdtes?|ptes?|pend|remaining|adeud\w*|pendentes?|por cobrar|a cobrar|amount due|open|residual|aberto|a receber|restante|remanente|unpaid|deuda|owed|owing|por pagar|impago|debido)\b/,
    unless:
      /\b(?:anterior|inicial|previo|previous|starting|acum\w*|running|cumulative|firmado|signed|cliente|fecha|date|data|dias|days|credito|vencido|overdue|favor|en moneda)\b/,
  },
  {
    field: 'open',
    weight: 45,
    says: /\b(?:saldo|balance|importe|monto)\b.*\b(?:vencido|overdue)\b/,
    unless: /\b(?:dias|days|fecha)\b/,
  },
  {
    field: 'dueOn',
    weight: 80,
    says: /\b(?:venc\w*|vence|vto|vcto|ven|due|fecha limite|pagar antes|limite de pago|fecha de pago|prazo|expir\w*|deadline)\b/,
    unless: /\b(?:dias|days|saldo|importe|monto|valor|amount|total|balance|estado|status|vencid[oa]s?|overdue|past)\b/,
  },
  {
    field: 'paidOn',
    weight: 85,
    says: /\b(?:fecha|date|data|dt)\b.*\b(?:cobro|pago|paid|pagamento|payment|recebimento|baixa)\b|\b(?:paid on|date paid|datepaid|last payment date)\b/,
    unless: /\b(?:limite|due|prevista|expected|vencimiento|programad\w*|acordad\w*)\b/,
  },
  {
    field: 'issuedOn',
    weight: 86,
    says: /^(?:f|fec|fch|fcha) ?\/? ?(?:factura|fra|fac|fact|docto|doc|documento|emi\w*|exp\w*|comprobante)$/,
  },
  {
    field: 'issuedOn',
    weight: 60,
    says: /\b(?:emision|emissao|emitid[oa]|expedicion|issued?|issue date|invoice date|facturacion|facturado)\b/,
    unless: /\b(?:por|tipo|lugar|estado|monto|importe|total|no|num|numero)\b/,
  },
  {
    field: 'issuedOn',
    weight: 50,
    says: /\b(?:fecha|date|fec|dt|data)\b/,
    unless:
      /\b(?:venc\w*|due|pago|cobro|paid|payment|pagamento|recepcion|recibo|acuse|reclamo|cancel\w*|expected|prevista|planned|last|ultim[oa]|entrega|delivery|hora|certificacion|alta|registro|llamad\w*|contacto|seguimiento|promesa)\b/,
  },
  {
    field: 'number',
    weight: 85,
    says: /\b(?:n|no|nr|num|numero|nro|number)\b.*\b(?:factura|fra|fac|invoice|inv|documento|document|doc|docto|comprobante|fatura|nota|nf|folio|titulo|recibo|boleta|cfdi|bill)\b|\b(?:factura|fra|fac|invoice|inv|documento|document|doc|docto|comprobante|fatura|nf|titulo|boleta|bill)\b.*\b(?:n|no|nr|num|numero|nro|number|id)\b/,
    unless:
      /\b(?:fecha|date|data|tipo|type|cliente|customer|orden|order|pedido|total|importe|monto|valor|amount|estimate|referencia|fiscal id)\b/,
  },
  {
    field: 'number',
    weight: 55,
    says: /\b(?:factura|fra|invoice|inv|folio|documento|document|docto|comprobante|fatura|titulo|boleta|cfdi)\b/,
    unless:
      /\b(?:fecha|date|data|tipo|type|cliente|customer|orden|total|importe|monto|valor|amount|estado|status|dias|identidad|saldo|balance|notas?|concepto|enlace|link|url|uuid|imp|amt|pdte|vr|vlr|valor)\b/,
  },
  { field: 'number', weight: 30, says: /^(?:referencia|reference|ref|uuid|codigo|id)$/ },
  {
    field: 'customerId',
    weight: 75,
    says: /\b(?:codigo|cod|code|id|no|num|numero|number|clave)\b.*\b(?:cliente|customer|client|contacto|account|tercero)\b|\b(?:cliente|customer|client|contact account|account|tercero)\b.*\b(?:codigo|cod|code|id|no|num|numero|number|clave)\b/,
    unless: /\b(?:nombre|name|fiscal|tax|documento|factura|invoice|identificacion|telefono|phone)\b/,
  },
  {
    field: 'customer',
    weight: 60,
    says: /\b(?:clientes?|customer|client|razon social|empresa|nombre|tercero|partner|parceiro|sacado|tomador|pagador|comprador|denominacion|nome|debtor|buyer|bill to)\b/,
    unless:
      /\b(?:nit|rfc|nif|cif|rut|ruc|cuit|cnpj|cpf|email|e-mail|correo|mail|tel\w*|phone|movil|celular|codigo|cod|code|id|num|numero|number|tipo|type|direccion|address|ciudad|city|pais|country|estado|status|vendedor|grupo|group|fiscal|comercial|archivo|banco|producto|articulo|item|proyecto|project|contacto|desde|since|notas?|saldo|balance|moneda|zona|canal)\b/,
  },
  {
    field: 'taxId',
    weight: 70,
    says: /\b(?:rfc|nit|nif|cif|ruc|rut|cuit|cnpj|cpf|vat|dni|cedula|gstin|ein|contribuyente|contribuinte|identificacion|tax (?:id|no|number|reg\w*)|id fiscal|fiscal id|documento de identidad)\b/,
    unless: /\b(?:emisor|supplier|proveedor|tipo|amount|monto|importe|pac)\b/,
  },
  { field: 'email', weight: 70, says: /\b(?:e-?mails?|emailid|correos?|mail)\b/ },
  {
    field: 'paid',
    weight: 65,
    says: /\b(?:pagad[oa]|paid|cobrad[oa]|abonad[oa]|abonos?|recebid[oa]|pagos?|payments?|anticipos?|a cuenta|pagamentos?|received|credits applied)\b/,
    unless:
      /\b(?:fecha|date|data|forma|metodo|method|estado|status|condicion\w*|medio|link|url|enlace|dias|terms|unpaid|due|por|ultimo|last)\b/,
  },
  {
    field: 'total',
    weight: 50,
    says: /\b(?:total|importe|imp|monto|mto|amount|amt|valor|vlr|vr|bruto|gross)\b/,
    unless: never,
  },
  {
    field: 'total',
    weight: 52,
    says: /\b(?:total|importe|monto|valor)\b.*(?:\bcon |\bc\/ ?)(?:iva|igv|impuestos?)$|\b(?:total|importe|monto|valor)\b.*\b(?:iva|igv|impuestos?|tax|vat) incl\w*$/,
  },
  { field: 'total', weight: 40, says: /^(?:debe|debito|debit|cargos?|charges?)$/ },
  { field: 'paid', weight: 40, says: /^(?:haber|credito|creditos|credits?)$/ },
  {
    field: 'currency',
    weight: 60,
    says: /\b(?:currency|moneda|divisa|moeda)\b/,
    unless: /\b(?:total|importe|monto|saldo|pdte|residual|original|amount|valor)\b/,
  },
  { field: 'status', weight: 50, says: /\b(?:status|estado|estatus|situacao|situacion)\b/ },
  {
    field: 'type',
    weight: 50,
    says: /\b(?:tipo|type|clase)\b/,
    unless: /\b(?:cambio|cliente|customer|persona|pago|venta|tax|gst|iva|impuesto)\b/,
  },
  {
    field: 'terms',
    weight: 60,
    says: /\b(?:terms?|condiciones|condicion|plazo|dias de credito|prazo)\b/,
    unless: /\bconditions\b/,
  },
  {
    field: 'daysLate',
    weight: 60,
    says: /\b(?:dias|days|age|aging|mora|atraso|antiguedad)\b/,
    unless: /\b(?:credito|plazo|saldo|importe|monto)\b|\d/,
  },
  { field: 'phone', weight: 60, says: /\b(?:tel\w*|phone|celular|movil|mobile|whatsapp|fone|tfno)\b/ },
  {
    field: 'contactName',
    weight: 55,
    says: /\b(?:contact\w*|atencion|primary person|responsable|encargado)\b/,
    unless: /\b(?:e-?mail|correo|tel\w*|phone|group|ultim[oa]|fecha|account)\b/,
  },
  {
    field: 'orderRef',
    weight: 50,
    says: /\b(?:orden de compra|purchase ?order|p o|po|oc|pedido|order|referencia|reference|ref)\b/,
    unless: /\b(?:fecha|date|estado|status)\b/,
  },
  {
    field: 'concept',
    weight: 40,
    says: /\b(?:concepto|descripcion|description|memo|detalles?|details|descricao|historico|glosa|asunto|subject)\b/,
  },
  { field: 'link', weight: 60, says: /\b(?:link|url|enlace|liga)\b/ },
  { field: 'series', weight: 60, says: /^(?:serie|series|prefijo|prefix|punto de venta)$/ },
  { field: 'instalment', weight: 60, says: /^(?:cuota|parcela|instalment|installment|n cuota|no cuota|parcialidad)$/ },
  {
    field: 'lineItem',
    weight: 35,
    says: /\b(?:productos?|articulos?|items?|cantidad|quantity|qty|unidades|unitario|precio|sku|produto|quantidade)\b/,
  },
];

function indexOf(source: typeof lists): Map<string, { field: Field; weight: number }[]> {
  const index = new Map<string, { field: Field; weight: number }[]>();
  for (const [name, list] of Object.entries(source)) {
    const field = name as Field;
    list.split(',').forEach((heading, rank) => {
      const key = heading.trim().replace(/\s+/g, ' ');
      index.set(key, [...(index.get(key) ?? []), { field, weight: 100 - rank * 0.5 }]);
    });
  }
  return index;
}
