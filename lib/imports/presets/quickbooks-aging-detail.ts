import { definePreset } from '../preset';

/** QuickBooks Online, A/R Aging Detail: aging buckets in column 0, the customer on every row. */
export const quickbooksAgingDetail = definePreset({
  id: 'quickbooks-aging-detail',
  family: 'quickbooks',
  requires: ['Date', 'Transaction type', 'Num', ['Customer full name', 'Customer', 'Name'], 'Due date', 'Open balance'],
  forbids: ['Document Number'],
  fields: {
    Date: 'issuedOn',
    'Transaction type': 'type',
    Num: 'number',
    'Customer full name': 'customer',
    Customer: 'customer',
    Name: 'customer',
    'Due date': 'dueOn',
    Amount: 'total',
    'Open balance': 'open',
    'Past due': 'daysLate',
  },
  ignores: ['Location full name'],
  dateOrder: 'mdy',
  decimal: '.',
});
