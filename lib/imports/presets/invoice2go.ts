import { definePreset } from '../preset';

/** Invoice2go documents. */
export const invoice2go = definePreset({
  id: 'invoice2go',
  family: 'invoice2go',
  requires: ['DocumentNumber', 'Name', 'DocumentDate', 'TotalAmount', 'BalanceDueAmount'],
  fields: {
    DocumentNumber: 'number',
    Name: 'customer',
    EmailRecipient: 'email',
    DocumentDate: 'issuedOn',
    DueDate: 'dueOn',
    DocumentStatus: 'status',
    CurrencyCode: 'currency',
    TotalAmount: 'total',
    AmountPaidAmount: 'paid',
    BalanceDueAmount: 'open',
  },
  decimal: '.',
});
