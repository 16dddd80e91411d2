import { definePreset } from '../preset';

/** QuickBooks, Invoices for a customer and the ungrouped list of open invoices; paid ones too. */
export const quickbooksInvoiceList = definePreset({
  id: 'quickbooks-invoice-list',
  family: 'quickbooks',
  requires: ['Num', 'Date', ['Name', 'Customer'], 'Amount', 'Open balance'],
  forbids: ['Transaction type', 'Type'],
  fields: {
    Num: 'number',
    Date: 'issuedOn',
    Name: 'customer',
    Customer: 'customer',
    'Due date': 'dueOn',
    Amount: 'total',
    'Open balance': 'open',
  },
  dateOrder: 'mdy',
  decimal: '.',
});
