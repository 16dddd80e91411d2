import { definePreset } from '../preset';

/** Aspel SAE, Estado de cuenta: one customer in the title; people reorder the columns. */
export const aspelSaeStatement = definePreset({
  id: 'aspel-sae-statement',
  family: 'aspel-sae',
  requires: ['Concepto', 'Documento', ['Número de cargo', 'Fecha de aplicación'], 'Saldo'],
  fields: {
    Concepto: 'type',
    Documento: 'number',
    'Fecha de aplicación': 'issuedOn',
    'Fecha de vencimiento': 'dueOn',
    Monto: 'total',
    Saldo: 'open',
  },
  ignores: ['Número de cargo', 'Folio'],
  dateOrder: 'dmy',
});
