import { definePreset } from '../preset';

/** NetSuite style A/R Aging Detail: the customer only in its own group row, as `<code> <name>`. */
export const netsuiteAgingDetail = definePreset({
  id: 'netsuite-aging-detail',
  family: 'netsuite',
  requires: ['Customer', 'Transaction Type', 'Date', 'Document Number', 'Due Date', 'Open Balance'],
  fields: {
    Customer: 'customer',
    'Transaction Type': 'type',
    Date: 'issuedOn',
    'Document Number': 'number',
    'P.O. No.': 'orderRef',
    'Due Date': 'dueOn',
    Age: 'daysLate',
    'Open Balance': 'open',
  },
  codedGroups: true,
  dateOrder: 'mdy',
  decimal: '.',
});
