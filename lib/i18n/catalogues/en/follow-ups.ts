import type { followUps as source } from '../es/follow-ups';
import type { Texts } from '../texts';

export const followUps = {
  entryOverdue: 'Overdue: {{amounts}}',
  entryOwed: 'Owed in all: {{amounts}}',
  entryPromise: 'Promised to pay {{amount}} on {{day}}',
  linkTitle: 'Collections follow-up',
  oneClick: 'Follow-up',
  oneClickOn: 'Follow-up for {{forDay}}',
  form: 'Open in the calendar',
  file: 'Download for the calendar (.ics)',
  google: 'Open in Google Calendar',
  outlook: 'Open in Outlook Calendar',
  confirm: 'It is in my calendar',
  offeredForm: 'Form opened on {{day}}',
  offeredFile: 'File downloaded on {{day}}',
  offeredLink: 'Link opened on {{day}}',
  confirmed: 'In your calendar',
  formOpened: 'Follow-up scheduled for {{forDay}}; save the calendar’s form',
  formRefused: 'Follow-up scheduled for {{forDay}}; the calendar did not open',
  already: 'There already is a follow-up for {{forDay}}',
  confirmedNow: 'Noted: it is in your calendar',
  linkOpened: 'Calendar opened in another tab',
  unknownMail: 'This mail is from no known customer. Open Cordial to choose one.',
  noPlace: 'This Outlook keeps nothing here; open the Cordial panel.',
  notOpened: 'The calendar did not open; the follow-up is still here',
  formOpenedShort: 'Calendar form opened; save it there',
} as const satisfies Texts<typeof source>;
