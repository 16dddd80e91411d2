import { definePreset } from '../preset';

/** Cordial's own list: ISO days, decimal point, the currency always in its column; formula guards are taken off. */
export const cordialList = definePreset({
  id: 'cordial',
  family: 'cordial',
  requires: ['Cordial', 'Customer', 'Type', 'Number', 'Issued', 'Due', 'Currency', 'Total', 'Open'],
  fields: {
    Cordial: 'documentId',
    Customer: 'customer',
    'Tax id': 'taxId',
    Email: 'email',
    Type: 'type',
    Number: 'number',
    Issued: 'issuedOn',
    Due: 'dueOn',
    Currency: 'currency',
    Total: 'total',
    Open: 'open',
  },
  guarded: true,
  decimal: '.',
});
