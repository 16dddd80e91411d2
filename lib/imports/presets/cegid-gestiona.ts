import { definePreset } from '../preset';

/** Cegid Gestiona, invoice list: no balance; what has a Fecha de cobro is settled. */
export const cegidGestiona = definePreset({
  id: 'cegid-gestiona',
  family: 'cegid',
  requires: ['Número de factura', 'Cliente de facturación', 'Fecha de emisión', 'Importe de la factura'],
  fields: {
    'Número de factura': 'number',
    'Código de cliente': 'customerId',
    'Cliente de facturación': 'customer',
    'Fecha de emisión': 'issuedOn',
    'Importe de la factura': 'total',
    'Fecha de cobro': 'paidOn',
  },
  ignores: ['Base imponible', 'Importe de los vencimientos', 'Devoluciones'],
  dateOrder: 'dmy',
});
