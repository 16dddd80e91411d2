import type { saved as source } from '../es/saved';
import type { Texts } from '../texts';

export const saved = {
  promise: 'Promise logged for {{forDay}}',
  promiseUndone: 'Promise removed; everything is as before',
  call: 'Call logged',
  note: 'Note saved',
  payment: 'Payment of {{amount}} recorded',
  paymentUndone: 'Payment removed; everything is as before',
  followUp: 'Follow-up scheduled for {{forDay}}',
  followUpDone: 'Follow-up done',
  followUpSkipped: 'Follow-up skipped',
  withdrawn: 'Promise withdrawn',
  disputeClosed: 'Dispute resolved',
  calendarFile: 'Calendar file downloaded',
  inserted: 'Letter placed in the mail; you send it',
  sent: 'Sending noted in the history',
  notSent: 'Noted: it was not sent',
  undone: 'Undone; everything is as before',
  partlyUndone: 'Partly undone: something changed since',
  undoImpossible: "It can't be undone any more: something changed since.",
  nothingToUndo: 'There is nothing to undo',
  setAside: 'Off the list until {{untilDay}}',
  replySettled: 'Reply attended to',
  alreadyWritten: 'Noted: you have written already',
  complaintClosed: 'Complaint resolved',
} as const satisfies Texts<typeof source>;
