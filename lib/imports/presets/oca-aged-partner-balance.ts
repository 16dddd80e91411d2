import { definePreset } from '../preset';

/** Odoo with OCA account_financial_report, aged partner balance with detail (en, es, pt). */
export const ocaAgedPartnerBalance = definePreset({
  id: 'oca-aged-partner-balance',
  family: 'odoo',
  requires: [
    ['Entry', 'Asiento', 'Lançamento', 'Movimento'],
    ['Partner', 'Empresa', 'Parceiro'],
    ['Due date', 'Fecha vencimiento', 'Data de vencimento'],
    ['Residual', 'Remanente'],
    ['Current', 'Actual', 'Atual', 'Corrente'],
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
    Residual: 'open',
    Remanente: 'open',
  },
  ignores: ['Journal', 'Diario', 'Diário', 'Account', 'Cuenta', 'Conta'],
  creditNumber: /^R[A-Z]{1,6}\/\d/i,
  dateOrder: 'dmy',
});
