import { definePreset } from '../preset';

/** FreshBooks, Invoice Details: one row per line and no balance, so that open is the sum of lines unless it is paid. */
export const freshbooksInvoiceDetails = definePreset({
  id: 'freshbooks-invoice-details',
  family: 'freshbooks',
  requires: ['Client Name', 'Invoice #', 'Date Issued', 'Invoice Status', 'Line Total'],
  fields: {
    'Client Name': 'customer',
    'Invoice #': 'number',
    'Date Issued': 'issuedOn',
    'Date Due': 'dueOn',
    'Invoice Status': 'status',
    'Item Name': 'lineItem',
    'Item Description': 'lineItem',
    Rate: 'lineItem',
    Quantity: 'lineItem',
    'Line Total': 'total',
    Currency: 'currency',
  },
  ignores: [
    'Date Paid',
    'Discount Percentage',
    'Line Subtotal',
    'Tax 1 Type',
    'Tax 1 Amount',
    'Tax 2 Type',
    'Tax 2 Amount',
  ],
  lines: 'summed',
  decimal: '.',
});
