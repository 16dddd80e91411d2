import { definePreset } from '../preset';

/** Invoice Ninja: a title, a blank and `INVOICES` before the header; open is Amount less Paid. */
export const invoiceNinja = definePreset({
  id: 'invoice-ninja',
  family: 'invoice-ninja',
  requires: ['Client', 'Invoice Number', 'Amount', 'Paid', 'Status', 'Invoice Date', 'Due Date'],
  fields: {
    Client: 'customer',
    Email: 'email',
    'Invoice Number': 'number',
    Amount: 'total',
    Paid: 'paid',
    Status: 'status',
    'Invoice Date': 'issuedOn',
    'Due Date': 'dueOn',
  },
  decimal: '.',
});
