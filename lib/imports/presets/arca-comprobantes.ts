import { definePreset } from '../preset';

/** Argentina ARCA, Comprobantes emitidos: decimal comma, ISO dates; the point of sale is part of the identity. */
export const arcaComprobantes = definePreset({
  id: 'arca-comprobantes',
  family: 'arca',
  requires: [
    ['Fecha de Emisión', 'Fecha'],
    ['Tipo de Comprobante', 'Tipo'],
    'Punto de Venta',
    ['Número de Comprobante', 'Número Desde'],
    ['Importe Total', 'Imp. Total'],
  ],
  fields: {
    'Fecha de Emisión': 'issuedOn',
    Fecha: 'issuedOn',
    'Tipo de Comprobante': 'type',
    Tipo: 'type',
    'Punto de Venta': 'series',
    'Número de Comprobante': 'number',
    'Número Desde': 'number',
    'Nro. Doc. Receptor': 'taxId',
    'Denominación Receptor': 'customer',
    'Importe Total': 'total',
    'Imp. Total': 'total',
    'Moneda Original': 'currency',
    Moneda: 'currency',
  },
  ignores: [
    'Tipo Doc. Receptor',
    'Número Hasta',
    'Cód. Autorización',
    'Tipo Cambio',
    'Imp. Neto Gravado',
    'Imp. Neto No Gravado',
    'Imp. Op. Exentas',
    'IVA',
    'Total IVA',
  ],
  decimal: ',',
});
