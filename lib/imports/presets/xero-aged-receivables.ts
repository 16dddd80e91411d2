import { definePreset } from '../preset';

/** Xero, Aged Receivables Detail: grouped by contact; `Total` is what is still open of each document. */
export const xeroAgedReceivables = definePreset({
  id: 'xero-aged-receivables',
  family: 'xero',
  requires: [
    'Invoice Date',
    'Due Date',
    'Invoice Number',
    'Total',
    ['Invoice Reference', 'Expected Date', 'Older', 'Contact Account Number'],
  ],
  forbids: [
    'Invoice Status',
    'Balance',
    'Customer Name',
    'InvoiceAmountDue',
    'Amount Due',
    'Balance Due',
    'Open Balance',
  ],
  fields: {
    'Contact Account Number': 'customerId',
    'Primary Person': 'contactName',
    Phone: 'phone',
    Mobile: 'phone',
    Email: 'email',
    'Invoice Date': 'issuedOn',
    'Due Date': 'dueOn',
    'Invoice Number': 'number',
    'Invoice Reference': 'orderRef',
    Total: 'open',
  },
  ignores: ['Contact Group', 'Expected Date', 'Outstanding Tax', 'Invoice Seen', 'Invoice Sent'],
  decimal: '.',
});
