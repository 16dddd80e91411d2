import { definePreset } from '../preset';

/** Xero, Invoices export: one row per line with the invoice's totals repeated; credit notes are positive and told by Type. */
export const xeroInvoices = definePreset({
  id: 'xero-invoices',
  family: 'xero',
  requires: ['ContactName', 'InvoiceNumber', 'InvoiceDate', 'DueDate', ['Total', 'InvoiceAmountDue']],
  fields: {
    ContactName: 'customer',
    EmailAddress: 'email',
    InvoiceNumber: 'number',
    Reference: 'orderRef',
    InvoiceDate: 'issuedOn',
    DueDate: 'dueOn',
    Total: 'total',
    InvoiceAmountPaid: 'paid',
    InvoiceAmountDue: 'open',
    Description: 'lineItem',
    Quantity: 'lineItem',
    UnitAmount: 'lineItem',
    Currency: 'currency',
    Type: 'type',
    Status: 'status',
  },
  ignores: ['PlannedDate', 'TaxTotal', 'LineAmount', 'TaxType', 'TaxAmount', 'Discount', 'AccountCode', 'Sent'],
  lines: 'repeated',
  dateOrder: 'dmy',
  decimal: '.',
});
