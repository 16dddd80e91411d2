import { definePreset } from '../preset';

/** QuickBooks Desktop, Open Invoices and Customer Open Balance: grouped by customer, then job. */
export const quickbooksDesktop = definePreset({
  id: 'quickbooks-desktop',
  family: 'quickbooks-desktop',
  requires: ['Type', 'Date', 'Num', ['P. O. #', 'Memo'], 'Due Date', 'Open Balance'],
  forbids: ['Document Number'],
  fields: {
    Type: 'type',
    Date: 'issuedOn',
    Num: 'number',
    'P. O. #': 'orderRef',
    Memo: 'concept',
    Terms: 'terms',
    'Due Date': 'dueOn',
    Aging: 'daysLate',
    Amount: 'total',
    'Open Balance': 'open',
  },
  dateOrder: 'mdy',
  decimal: '.',
});
