import { definePreset } from '../preset';

/** Alegra, Cuentas por cobrar. */
export const alegraReceivables = definePreset({
  id: 'alegra-receivables',
  family: 'alegra',
  requires: ['COMPROBANTE', 'NÚMERO DE COMPROBANTE', 'POR COBRAR'],
  fields: {
    CLIENTE: 'customer',
    IDENTIFICACIÓN: 'taxId',
    COMPROBANTE: 'type',
    'NÚMERO DE COMPROBANTE': 'number',
    'FECHA DE CREACIÓN': 'issuedOn',
    'FECHA DE VENCIMIENTO': 'dueOn',
    TOTAL: 'total',
    COBRADO: 'paid',
    'POR COBRAR': 'open',
  },
  dateOrder: 'dmy',
});
