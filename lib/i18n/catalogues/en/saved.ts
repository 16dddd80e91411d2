import type { saved as source } from '../es/saved';
import type { Texts } from '../texts';

export const saved = {
  followUp: 'Follow-up scheduled for {{forDay}}',
  followUpDone: 'Follow-up done',
  followUpSkipped: 'Follow-up skipped',
  withdrawn: 'Promise withdrawn',
  calendarFile: 'Calendar file downloaded',
  sent: 'Sending noted in the history',
  notSent: 'Noted: it was not sent',
  undone: 'Undone; everything is as before',
  undoImpossible: "It can't be undone any more: something changed since.",
  nothingToUndo: 'There is nothing to undo',
} as const satisfies Texts<typeof source>;
