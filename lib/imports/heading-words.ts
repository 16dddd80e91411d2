import type { Field } from './field';

/** A way to recognise a field in a normalised heading; a higher weight wins when two columns want one field. */
export type HeadingRule = { field: Field; weight: number; says: RegExp; unless?: RegExp };

const never =
  /\b(?:iva|igv|liquido|desconto|juros|multa|impuestos?|tax|taxes|vat amount|neto|net|base|subtotal|sub total|untaxed|sin impuestos?|exento|retenc\w*|retenido|descuento|discount|comision|exchange|tipo de cambio|tasa|cambio|limite|limit|outstanding tax)\b/;

/** Looser signs, for headings that people make up. */
export const headingRules: readonly HeadingRule[] = [
  // Words with several meanings: they count where nothing clearer stands and the content agrees.
  { field: 'number', weight: 28, says: /^(?:nota(?: n| no| num)?|n|operacion|movimiento|comp)$/ },
  { field: 'type', weight: 30, says: /^(?:documento|doc|docto|concepto|comp)$/ },
  {
    field: 'customer',
    weight: 35,
    says: /^(?:nos debe|cuenta|ficha|abonado|responsavel|responsable|razon|detalle)$/,
  },
  {
    field: 'total',
    weight: 35,
    says: /^(?:facturado|facturacion|faturado|faturacao|invoiced|billed|cuanto|quanto|how much|costo|custo|cost|nominal|charge|cuota|parcela|mensualidad|mensalidade|colegiatura|pension|renta|alquiler|aluguel|rent|fee|tuition)$/,
  },
  {
    field: 'issuedOn',
    weight: 35,
    says: /^(?:fecha|fec|f) (?:de )?(?:reg|registro)$|^registrad[oa]$|^(?:billed|invoiced|facturad[oa]|faturad[oa]|emitid[oa]|vendid[oa]) (?:on|el|em|a)$|^(?:invoiced|billed|dated|charged|facturad[oa]|faturad[oa]|vendid[oa])$|^(?:cuando|quando|when|el dia|dia|(?:debe )?desde(?: cuando)?|deve desde|since)$/,
  },
  {
    field: 'dueOn',
    weight: 35,
    says: /\b(?:fecha|fec|f|date)\b.*\b(?:prev\w*|esperad[oa]|expected)\b.*\b(?:cobro|pago|payment)\b|\b(?:fecha|fec|f|data)\b.*\b(?:cobro|pago|pagamento)\b.*\b(?:prev\w*|esperad[oa]|acordad[oa]|pactad[oa]|programad[oa]|combinad[oa])\b/,
  },
  {
    field: 'status',
    weight: 30,
    says: /^(?:(?:ind|indicador|flag|es|is|esta|ya|foi) )?(?:cobrad[oa]s?|pagad[oa]s?|abonad[oa]s?|anulad[oa]s?|cancelad[oa]s?|abiert[oa]s?|cerrad[oa]s?|liquidad[oa]s?|recebid[oa]s?|quitad[oa]s?|paid|open|closed|pago|paga|void|voided)(?: ?(?:s\/n|y\/n|si\/no|yes\/no))?$/,
  },
  { field: 'number', weight: 97, says: /^serie ?(?:[-/y] ?)?(?:n|no|nro|num|numero|folio|correlativo)$/ },
  {
    field: 'openCompany',
    weight: 90,
    says: /\b(?:pendiente|due|residual|adeudad\w*|devido|pendente)\b.*\b(?:firmado|signed|com sinal|assinado)\b/,
  },
  { field: 'totalCompany', weight: 88, says: /^total (?:firmado|signed|com sinal|assinado)$/ },
  {
    field: 'open',
    weight: 80,
    says: /\b(?:saldo|sdo|balance|bal|outstanding|pendientes?|pdtes?|ptes?|pend|remaining|adeud\w*|pendentes?|por cobrar|a cobrar|amount due|open|residual|aberto|a receber|restante|remanente|unpaid|unsettled|uncollected|receivable|x cobrar|cx ?c|por (?:regularizar|saldar)|a saldar|exigible|falta\w*|restan|divida|cartera|to (?:be )?(?:collect|paid|pay|receive)\w*|sin (?:cobrar|pagar)|no (?:cobrad[oa]|pagad[oa])|nao (?:recebid[oa]|pag[oa])|deuda|owed|owing|owes|por pagar|por recaudar|impago|debido|devid[oa])\b/,
    unless:
      /\b(?:anterior|inicial|previo|previous|starting|acum\w*|running|cumulative|original|firmado|signed|sinal|assinado|cliente|total (?:a|por) \w+|fecha|date|data|dias|days|credito|vencido|overdue|favor|en moneda)\b(?<!\b(?:a|hasta|en) la fecha)/,
  },
  {
    field: 'paid',
    weight: 64,
    says: /^(?:total |importe |monto |valor )?(?:cobros|ingresos|recaudos?|amortizacion(?:es)?|enganche|senas?|adelantos?|depositos?|aportes?|baixas?|sinal|entradas?|adiantamentos?|rcvd|deposits?|aplicado|cancelado)(?: (?:recibid[oa]s?|recebid[oa]s?|aplicad[oa]s?|received|applied|a la fecha|hasta la fecha|to date))?$/,
  },
  // `Total a cobrar` may be the whole amount where another column tells what is left of it.
  { field: 'open', weight: 62, says: /\btotal (?:a (?:cobrar|pagar|receber)|por (?:cobrar|pagar|cobrar cliente))$/ },
  {
    field: 'open',
    weight: 45,
    says: /\b(?:saldo|balance|importe|monto)\b.*\b(?:vencido|overdue)\b/,
    unless: /\b(?:dias|days|fecha)\b/,
  },
  {
    field: 'dueOn',
    weight: 80,
    says: /\b(?:venc\w*|vence|vto|vcto|vcmto|vctos?|ven|due|fecha limite|pagar antes|limite de pago|fecha de pago|prazo|expir\w*|deadline)\b/,
    unless:
      /\b(?:dias|days|saldo|importe|monto|valor|amount|total|balance|estado|status|vencid[oa]s?|overdue|past|cae|cai|still|rango|tramo|range)\b/,
  },
  {
    field: 'dueOn',
    weight: 78,
    says: /^(?:terms?|payable|payment due|settlement) date$|\b(?:fecha|data|date)\b.*\b(?:max(?:im[oa])?|tope|limite)\b|^(?:last day|date of maturity)\b|^(?:prev\w*|fecha estimada) (?:de )?(?:cobro|pago)$|^(?:fecha|data) (?:de )?(?:pagadero|exigibilidad|caducidad|termino)$/,
  },
  {
    field: 'paidOn',
    weight: 85,
    says: /\b(?:fecha|date|data|dt)\b.*\b(?:cobro|pago|paid|pagamento|payment|recebimento|baixa)\b|\b(?:paid on|date paid|datepaid|last payment date)\b/,
    unless:
      /\b(?:limite|max(?:im[oa])?|tope|due|previst[oa]|expected|vencimiento|programad\w*|acordad\w*|esperad[oa]|estimad[oa]|pactad[oa]|combinad[oa]|promised|scheduled)\b/,
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
      /\b(?:venc\w*|due|pago|cobro|paid|payment|pagamento|recepcion|recibo|acuse|reclamo|cancel\w*|expected|prevista|planned|last|ultim[oa]|entrega|delivery|hora|certificacion|alta|registro|llamad\w*|contacto|seguimiento|promesa|corte|compromiso|nacimiento)\b/,
  },
  {
    field: 'number',
    weight: 85,
    says: /\b(?:n|no|nr|num|numero|nro|nbr|number)\b.*\b(?:factura|fra|fac|fact|docum|cbte|comprob|nfs?-?e|dte|invoice|inv|documento|document|doc|docto|comprobante|fatura|nota|nf|folio|titulo|recibo|boleta|cfdi|bill)\b|\b(?:factura|fra|fac|fact|docum|cbte|comprob|dte|invoice|inv|documento|document|doc|docto|comprobante|fatura|nf|titulo|boleta|bill)\b.*\b(?:n|no|nr|num|numero|nro|nbr|number|id)\b/,
    unless:
      /\b(?:fecha|date|data|tipo|type|cliente|customer|orden|order|pedido|total|importe|monto|valor|amount|estimate|referencia|fiscal id)\b/,
  },
  {
    field: 'number',
    weight: 55,
    says: /\b(?:factura|fra|invoice|inv|folio|documento|document|docto|comprobante|fatura|titulo|boleta|cfdi)\b/,
    unless:
      /\b(?:fecha|date|data|tipo|type|cliente|customer|orden|total|importe|monto|valor|amount|estado|status|dias|identidad|saldo|balance|notas?|concepto|enlace|link|url|uuid|imp|amt|pdte|vr|vlr|valor|value)\b/,
  },
  {
    field: 'number',
    weight: 84,
    says: /^(?:(?:n|no|nro|num|numero)(?: de)? )?(?:cuenta|cta) de cobro(?: (?:n|no|nro|num|numero))?$/,
  },
  {
    field: 'number',
    weight: 30,
    says: /^(?:referencia|reference|ref|uuid|codigo|id|remision|ticket|identificador|nfe no|comp (?:nro|no|num))$/,
  },
  {
    field: 'customerId',
    weight: 75,
    says: /\b(?:codigo|cod|code|id|no|num|numero|number|clave)\b.*\b(?:cliente|customer|client|contacto|account|tercero)\b|\b(?:cliente|customer|client|contact account|account|tercero)\b.*\b(?:codigo|cod|code|id|no|num|numero|number|clave)\b/,
    unless: /\b(?:nombre|name|fiscal|tax|documento|factura|invoice|identificacion|telefono|phone)\b/,
  },
  {
    field: 'customer',
    weight: 62,
    says: /\b(?:customer|client|cliente|billing|bill to) (?:company|empresa|organi[sz]ation)\b/,
  },
  {
    field: 'customer',
    weight: 40,
    says: /\b(?:first|last) name\b|^(?:parent|student|tenant|member|patient|owner|resident|guardian|payer|business|family|household) name$|\bnombre de pila\b|\b(?:apellidos?|surname|sobrenome)\b/,
  },
  {
    field: 'customer',
    weight: 60,
    says: /\b(?:clientes?|customer|client|razon social|empresa|nombre|tercero|partner|parceiro|sacado|tomador|pagador|comprador|denominacion|nome|debtor|buyer|(?:bill|sold|invoice) to)\b/,
    unless:
      /\b(?:nit|rfc|nif|cif|rut|ruc|cuit|cnpj|cpf|emisor|emitente|supplier|proveedor|fornecedor|alta|comercial|agente|email|e-mail|correo|mail|tel\w*|phone|movil|celular|codigo|cod|code|id|num|numero|number|tipo|type|direccion|address|ciudad|city|pais|country|estado|status|vendedor|grupo|group|fiscal|comercial|archivo|banco|producto|articulo|item|proyecto|project|contacto|desde|since|first|last|pila|notas?|saldo|balance|moneda|zona|canal)\b/,
  },
  {
    field: 'taxId',
    weight: 70,
    says: /\b(?:rfc|nit|nif|cif|ruc|rut|cuit|cnpj|cpf|vat|dni|cedula|gstin|ein|contribuyente|contribuinte|contrib|identificacion|tax (?:id|no|number|reg\w*)|id fiscal|fiscal id|documento de identidad)\b/,
    unless: /\b(?:emisor|supplier|proveedor|tipo|amount|monto|importe|pac)\b/,
  },
  {
    field: 'email',
    weight: 70,
    says: /\b(?:e-?mails?|emailid|correos?|mail)\b/,
    unless: /\b(?:vendedor|comercial|agente|emisor|sales\w*|seller|asesor|proveedor)\b/,
  },
  {
    field: 'paid',
    weight: 65,
    says: /\b(?:pagad[oa]|paid|cobrad[oa]|abonad[oa]|abonos?|recebid[oa]|recibid[oa]|percibid[oa]|ingresad[oa]|aportad[oa]|recaudad[oa]|amortizad[oa]|settled|collected|collections?|pagos?|payments?|anticipos?|a cuenta|pagamentos?|received|recd|acuenta|credits applied)\b/,
    unless:
      /\b(?:fecha|date|data|forma|metodo|method|estado|status|condicion\w*|medio|link|url|enlace|dias|terms|unpaid|due|por|ultimo|last|falta|be|sin|nao|not)\b(?<!\b(?:(?:a|hasta) la fecha|to date))/,
  },
  {
    field: 'total',
    weight: 50,
    says: /\b(?:total|importe|imp|monto|mto|montante|amount|amt|valor|value(?! date)|vlr|vl|vr|bruto|gross)\b|^(?:cargado|original balance)$/,
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
    unless: /\b(?:total|importes?|montos?|saldos?|pdte|residual|original|amounts?|valor(?:es)?)\b/,
  },
  {
    field: 'status',
    weight: 50,
    says: /\b(?:status|estado|estatus|situacao|situacion)\b/,
    unless: /\b(?:estado|status) (?:del? )?(?:cliente|customer|provincia)\b/,
  },
  {
    field: 'type',
    weight: 50,
    says: /\b(?:tipo|type|clase)\b/,
    unless: /\b(?:cambio|cliente|customer|persona|pago|venta|tax|gst|iva|impuesto)\b/,
  },
  {
    field: 'terms',
    weight: 60,
    says: /\b(?:terms?|condiciones|condicion|cond|plazo|dias de credito|prazo)\b/,
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
