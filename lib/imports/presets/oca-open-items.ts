import { definePreset } from '../preset';

/**
 * Odoo with OCA account_financial_report, open items (en, es, pt). Original and Residual are in the company's currency;
 * the columns of the document's own are there when they were asked for, and told for foreign documents.
 */
export const ocaOpenItems = definePreset({
  id: 'oca-open-items',
  family: 'odoo',
  requires: [
    ['Entry', 'Asiento', 'Lançamento', 'Movimento'],
    ['Partner', 'Empresa', 'Parceiro'],
    ['Due date', 'Fecha vencimiento', 'Data de vencimento'],
    ['Residual', 'Remanente'],
    ['Original', 'Inicial'],
  ],
  fields: {
    Date: 'issuedOn',
    Fecha: 'issuedOn',
    Data: 'issuedOn',
    Entry: 'number',
    Asiento: 'number',
    Lançamento: 'number',
    Movimento: 'number',
    Partner: 'customer',
    Empresa: 'customer',
    Parceiro: 'customer',
    'Ref - Label': 'concept',
    'Ref - Etiqueta': 'concept',
    'Ref - Rótulo': 'concept',
    'Due date': 'dueOn',
    'Fecha vencimiento': 'dueOn',
    'Data de vencimento': 'dueOn',
    Original: 'total',
    Inicial: 'total',
    Residual: 'open',
    Remanente: 'open',
  },
  ignores: [
    'Journal',
    'Diario',
    'Diário',
    'Account',
    'Cuenta',
    'Conta',
    'Cur.',
    'Cur. Original',
    'Cur. Residual',
    'Importe moneda',
    'Pdte. moneda',
    'Moeda Original',
    'Moeda Residual',
    'Moneda',
    'Moeda',
  ],
  creditNumber: /^R[A-Z]{1,6}\/\d/i,
  dateOrder: 'dmy',
});
