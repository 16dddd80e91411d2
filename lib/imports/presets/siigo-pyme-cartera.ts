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
    DOCUMENTO: 'number',
    FECHA: 'issuedOn',
    VENCE: 'dueOn',
    DIAS: 'daysLate',
    VLRMORA: 'total',
    SALDO: 'open',
  },
  ignores: ['CIUDAD', 'VENDED', 'NOMBRE', 'DIRECCION', 'CUENTA'],
  dateOrder: 'dmy',
});
