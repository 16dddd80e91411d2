import { definePreset } from '../preset';

/** Mexico SAT, metadata TXT: the only file that tells cancellations; documents are known by their UUID. */
export const satMetadata = definePreset({
  id: 'sat-metadata',
  family: 'sat-metadata',
  requires: [
    'Uuid',
    'RfcEmisor',
    'RfcReceptor',
    'NombreReceptor',
    'FechaEmision',
    ['Monto', 'MontoTotal'],
    'EfectoComprobante',
    'Estatus',
  ],
  fields: {
    Uuid: 'documentId',
    RfcReceptor: 'taxId',
    NombreReceptor: 'customer',
    FechaEmision: 'issuedOn',
    Monto: 'total',
    MontoTotal: 'total',
    EfectoComprobante: 'type',
    Estatus: 'status',
  },
  ignores: ['RfcEmisor', 'NombreEmisor', 'RfcPac', 'PacCertifico', 'FechaCertificacionSat', 'FechaCancelacion'],
  types: { I: 'invoice', E: 'credit-note', P: 'other', N: 'other', T: 'other' },
  dateOrder: 'dmy',
  decimal: '.',
});
