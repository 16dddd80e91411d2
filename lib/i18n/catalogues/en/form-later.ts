import type { formLater as source } from '../es/form-later';
import type { Texts } from '../texts';

export const formLater = {
  missingDate: 'The date is missing',
  missingAmount: 'The amount is missing',
  missingCurrency: 'The currency is missing',
  missingText: 'The text is missing',
  missingInvoices: 'Choose at least one invoice',
  dateNotUnderstood: 'We didn\'t understand the date; try "Friday", "end of month" or 15/12',
  datePast: 'That day has already passed',
  amountNotUnderstood: 'Write the amount in figures, such as {{example}}',
  pickDay: 'Choose in the calendar',
  understood: 'Understood: {{day}}',
  note: 'Note',
  channelMail: 'Mail',
  channelCall: 'Call',
  channelWhatsapp: 'WhatsApp',
  channelSms: 'Text message',
  overdueLine: 'Overdue: {{amounts}}',
  endOfMonth: 'End of month',
  noFollowUp: 'No follow-up',
} as const satisfies Texts<typeof source>;
