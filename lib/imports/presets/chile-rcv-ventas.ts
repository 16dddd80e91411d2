import { definePreset } from '../preset';

/** Chile SII, Registro de Ventas: no due date and no balance; type 61 is a credit note with positive amounts. */
export const chileRcvVentas = definePreset({
  id: 'chile-rcv-ventas',
  family: 'chile-rcv',
  requires: ['Tipo Doc', 'Rut cliente', 'Razon Social', 'Folio', 'Fecha Docto', 'Monto total'],
  fields: {
    'Tipo Doc': 'type',
    'Rut cliente': 'taxId',
    'Razon Social': 'customer',
    Folio: 'number',
    'Fecha Docto': 'issuedOn',
    'Monto total': 'total',
  },
  ignores: [
    'Nro',
    'Tipo Venta',
    'Fecha Recepcion',
    'Fecha Acuse Recibo',
    'Fecha Reclamo',
    'Monto Exento',
    'Monto Neto',
    'Monto IVA',
    'Total Monto Periodo',
    'IVA Retenido Total',
    'Folio Docto. Referencia',
    'Tipo Docto. Referencia',
    'RUT Emisor Liquid. Factura',
    'Num. Ident. Receptor Extranjero',
    'Numero Interno',
    'Monto No facturable',
    'Codigo Sucursal',
    'Valor Otro Imp.',
  ],
  types: { 46: 'other', 52: 'other', 56: 'debit-note', 61: 'credit-note', 111: 'debit-note', 112: 'credit-note' },
  dateOrder: 'dmy',
});
