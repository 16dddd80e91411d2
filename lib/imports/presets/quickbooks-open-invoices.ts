import { definePreset } from '../preset';

/** QuickBooks Online, Open Invoices: grouped, the customer alone in column 0. */
export const quickbooksOpenInvoices = definePreset({
  id: 'quickbooks-open-invoices',
  family: 'quickbooks',
  requires: ['Date', 'Transaction type', 'Num', ['Term', 'Terms'], 'Due date', 'Open balance'],
  fields: {
    Date: 'issuedOn',
    'Transaction type': 'type',
    Num: 'number',
    Term: 'terms',
    Terms: 'terms',
    'Due date': 'dueOn',
    Amount: 'total',
    'Open balance': 'open',
    'Past due': 'daysLate',
  },
  dateOrder: 'mdy',
  decimal: '.',
});
