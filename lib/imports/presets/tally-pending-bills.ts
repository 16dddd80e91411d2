import { definePreset } from '../preset';

/** Tally, pending bills: the header is split over two rows, the party may stand in a row of its own. */
export const tallyPendingBills = definePreset({
  id: 'tally-pending-bills',
  family: 'tally',
  requires: ['Date', 'Ref. No.', ['Opening Amount', 'Opening'], ['Pending Amount', 'Pending'], 'Due on'],
  fields: {
    Date: 'issuedOn',
    'Ref. No.': 'number',
    "Party's Name": 'customer',
    'Opening Amount': 'total',
    Opening: 'total',
    'Pending Amount': 'open',
    Pending: 'open',
    'Due on': 'dueOn',
    'Overdue by days': 'daysLate',
  },
  dateOrder: 'dmy',
  decimal: '.',
});
