import type { Field } from './field';

/** Exact headings of known products and of everyday spreadsheets in Spanish, English and Portuguese (imports §2.5), by rank. */
const lists: Readonly<Partial<Record<Field, string>>> = {
  number: `
    numero de factura, n factura, no factura, num factura, nro factura, invoice number, invoice no, invoice num,
    invoice id, document number, documentnumber, numero de comprobante, numero de documento, numero documento,
    numero da nota, numero da fatura, nota fiscal, folio, factura, facturas, fatura, invoice, nf, nfe, nf-e, fra,
    n fra, serie y numero, serie-numero, transaction number, transaction no, voucher no, reference no, consecutivo,
    correlativo, ref no, asiento, entry, movimento, lancamento, titulo, duplicata, documento, comprobante, numero,
    number, num, nro, no, n, doc, cbte, nro cbte, comprob, fact, n fact, num fact, nro fact, no fact, fac,
    invoicenumber, docnumber, docnum, documentno, numero factura cliente, prefijo-consecutivo, recibo, voucher,
    trx number, transaction id, ref nbr, reference nbr, rechnungsnummer, belegnummer, beleg, que factura, n fattura,
    nfse, bill, cuenta de cobro, cta de cobro, ncf, e-ncf, n operacion, justificante`,
  customer: `
    customer full name, customer name, customer, client name, client, contactname, invoice partner display name,
    nombre del contacto a mostrar en la factura, nombre del cliente, nombre cliente, cliente, clientes,
    razon social, nombre tercero, nome do cliente, nome cliente, cliente/fornecedor, partner, parceiro, partys name,
    sacado, tomador, bill to, account name, company, company name, contacto, contact, empresa, tercero, nombre,
    name, nome, razao social, nombre fiscal, socio de negocio, party name, party, sold to, debtor, deudor, deudores,
    devedor, adquirente, receptor, titular, nombre comercial, entidad, alumno, student, inquilino, tenant, account,
    r social, cte, clte, cust name, compania, who, who owes, quem, quem deve, fregues, bill-to name, sold-to name, bill-to customer name, organization,
    organisation, payer, entidade, interlocutor comercial, socio de negocios, bp name, bp, cardname, quien,
    quien debe, a quien, facturar a, facturado a, cobrar a, paciente, socio, propietario, comunidad, huesped,
    suscriptor, dueno, duena, owner, tutor, apoderado, arrendatario, locatario, morador, condomino, afiliado, asociado, asegurado, patient, member, parent, guardian, resident, lessee, billing name, billed to, invoice to, invoiced to, faturado a, faturar a, cobrado a, aluno, debitor, kunde, etiquetas de fila, rotulos de fila, row labels, rotulos de linha, razon soc, rzn social, contraparte, consumidor, obligado, acreditado, cuentahabiente, account holder, payor, trading name, legal name, utente, razao, destinatario, destinatario factura, cliente final`,
  taxId: `
    rfc, nit, nif, cif, ruc, rut, rut cliente, cuit, cnpj, cpf, cnpj/cpf, cpf/cnpj, cnpj/cpf cliente/fornecedor,
    vat, vat number, tax id, tax number, nif/cif, cif/nif, dni/nif, nit/cc, identificacion,
    numero de identificacion, contacto/nif, contacto/numero de identificacion, identificacion fiscal, cedula, rtn,
    rnc, rif, nie, tin, abn, lictradnum, ident tributaria, identif tributaria, num ident fiscal, identidad, id tributario, ruc/ci, ci/ruc, rut/ci, documento cliente,
    documento del cliente, doc cliente, nro doc cliente, cc/nit, cedula juridica, ein`,
  email: `
    email, e-mail, emailaddress, email address, emailrecipient, mail, correo, correo electronico,
    contacto/correo electronico, primary contact emailid, e-mail do cliente`,
  issuedOn: `
    invoice date, invoice/bill date, date issued, issue date, issued, invoicedate, documentdate, fecha de factura,
    fecha de la factura, fecha factura, fecha docto, fecha documento, fecha de emision, fecha emision,
    fecha de expedicion, emision, emitida, emitido, data de emissao, data emissao, emissao, data da fatura,
    data de competencia, fecha de creacion, fecha, date, data, created, docdate, taxdate, doc date, creacion,
    creada, creado, creada el, creado el, created at, created on, criado em, raised, raised on, competencia, fcha,
    inv dt, doc dt, bill dt, de que fecha, sent on, sent, enviada, enviado, fecha de envio, data da compra, fecha de compra, fecha compra`,
  dueOn: `
    due date, duedate, due, due on, date due, payment due, fecha de vencimiento, fecha vencimiento, vencimiento,
    vence, vence el, vto, vcto, data de vencimento, data vencimento, vencimento, vcmto, pay by, maturity,
    maturity date, docduedate, due dt, payable by, limite pago, limite de pago, data limite, fecha exigible,
    fecha de exigibilidad, plazo de pago hasta, a pagar hasta, a pagar antes de, paga el, pagar hasta, hasta cuando, para cuando, cuando paga, cuando vence, data p/ pagar, data para pagar, dia de pago, fecha para pagar`,
  total: `
    total in currency signed, total en moneda firmado, invoice total, invoice amount, total factura, importe total,
    monto total, valor total, total, amount, totalamount, importe, monto, valor, original, original amount, inicial,
    opening amount, doctotal, valor nominal, cuantia, billed, amount billed, cantidad facturada, vl titulo,
    vlr titulo, vl total, valor titulo`,
  open: `
    open balance, balance due, amount due, invoiceamountdue, balancedueamount, importe pendiente, saldo pendiente,
    monto pendiente, valor pendiente, por cobrar, pendiente, saldo, balance, outstanding, residual, remanente,
    monto adeudado, adeudado en divisa, em aberto, valor em aberto, saldo em aberto, pending amount, pending,
    saldo devedor, saldo actual, amt due, due amount, resta, impagado, debt, bal, bal due, o/s, o/s amount, o/s amt,
    o/s balance, debe aun, resto, falta, falta cobrar, falta por cobrar, cuanto falta, cuanto debe, cuanto nos debe,
    nos deben, deben, deve, quanto deve, quanto falta, still owes, owes, owes us, left to pay, queda, quedan, nos queda, queda por pagar, queda por cobrar, le falta, fica devendo, debe actualmente, sin cobrar, no cobrado, still due, total due, total outstanding,
    por liquidar, valor por liquidar, por receber, falta pagar, devido, valor devido, importe vivo, riesgo vivo,
    saldo vivo, sobra, sobrando, importe abierto, importe deudor, a pagar, saldo pend, amt open, amount remaining`,
  paid: `
    paid, amount paid, invoiceamountpaid, amountpaidamount, cobrado, pagado, abonado, abonos, recebido, valor pago,
    pagos, payments, a cuenta, anticipo, cobros, pagado a la fecha, amt pd, amt paid, pd, paid to date, paidtodate,
    payments to date, applied, applied amount, amount applied, receipts, liquidado, valor liquidado, recaudado,
    cancelado a la fecha, ya pagado, ja pagou, ja pago, pagou, entrou, entro, ingreso, ya pago, entrego, ha pagado, entregado, entregas, dio, dejo, deu, a conta, settled amount, amount settled, collected, pago a cuenta, baixado,
    valor baixado`,
  currency: `
    currency, currency code, currencycode, moneda, divisa, moeda, curdef, lcurr, crcy, moneda origen, moneda original, cur, curr, ccy, mon, doccur, cod moneda,
    currency id, cury id`,
  status: `
    status, invoice status, documentstatus, payment status, estado, estado de pago, estado del pago, estado en pago,
    estatus, situacao, situacion, state, sit, etapa, docstatus, estado cobro`,
  type: `
    type, transaction type, document type, tipo, tipo doc, tipo documento, tipo de documento, tipo de comprobante,
    tipo comprobante, efectocomprobante, clase, comprobante, t doc, t d, td, doc type, clase de documento,
    clase documento, class, trx type, tipo trans, t/d, cl doc, cl docto, clase doc, tp doc, tip doc`,
  lineItem: `
    item name, item, item desc, item description, quantity, qty, cantidad, quantidade, producto, articulo,
    produto, unit price, precio unitario, precio, item price, unitamount, sku, rate`,
  lineAmount: `line total, line amount, lineamount, item total, importe linea, total linea`,
};

/** Every exact heading with the fields it may mean and their weights: the first of a list weighs most. */
export const exactHeadings: ReadonlyMap<string, readonly { field: Field; weight: number }[]> = indexOf(lists);

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
