import type { savedLater as source } from '../es/saved-later';
import type { Texts } from '../texts';

export const savedLater = {
  promise: 'Promise logged for {{forDay}}',
  promiseUndone: 'Promise removed; everything is as before',
  call: 'Call logged',
  note: 'Note saved',
  payment: 'Payment of {{amount}} recorded',
  paymentUndone: 'Payment removed; everything is as before',
  disputeClosed: 'Dispute resolved',
  inserted: 'Letter placed in the mail; you send it',
  partlyUndone: 'Partly undone: something changed since',
  setAside: 'Off the list until {{untilDay}}',
  replySettled: 'Reply attended to',
  alreadyWritten: 'Noted: you have written already',
  complaintClosed: 'Complaint resolved',
} as const satisfies Texts<typeof source>;
