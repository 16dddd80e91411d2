import { definePreset } from '../preset';

/** invoicely: what is open is told by the status alone. */
export const invoicely = definePreset({
  id: 'invoicely',
  family: 'invoicely',
  requires: ['Date', 'Due', 'Details', 'Client', 'Status', 'Total'],
  forbids: ['Balance', 'Paid', 'Open', 'Saldo'],
  fields: { Date: 'issuedOn', Due: 'dueOn', Details: 'concept', Client: 'customer', Status: 'status', Total: 'total' },
  decimal: '.',
});
