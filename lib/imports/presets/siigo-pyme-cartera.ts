import { definePreset } from '../preset';

/** Siigo Pyme, Cartera: the first NOMBRE is the seller, the second the customer; a negative balance is in their favour. */
export const siigoPymeCartera = definePreset({
  id: 'siigo-pyme-cartera',
  family: 'siigo',
  requires: ['VENDED', 'NIT', 'DOCUMENTO', 'VENCE', 'SALDO'],
  fields: {
    'NOMBRE#2': 'customer',
    NIT: 'taxId',
    TEL1: 'phone',
    TEL2: 'phone',
    // The column without a heading holds the movement: F, R (recibo), G, N, L.
    '': 'type',
    DOCUMENTO: 'number',
    FECHA: 'issuedOn',
    VENCE: 'dueOn',
    DIAS: 'daysLate',
    SALDO: 'open',
  },
  ignores: ['CIUDAD', 'VENDED', 'NOMBRE', 'DIRECCION', 'CUENTA', 'VLRMORA'],
  types: { F: 'invoice', R: 'unapplied-payment' },
  dateOrder: 'dmy',
});
