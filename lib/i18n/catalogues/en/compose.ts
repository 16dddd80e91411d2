import type { compose as source } from '../es/compose';
import type { Texts } from '../texts';

export const compose = {
  title: 'What you are writing',
  check: 'Check',
  nothingYet: 'Once you have written something, press Check or wait a few seconds.',
  copy: 'Copy suggestion',
  copied: 'Suggestion copied; paste it into the mail',
  copyFailed: 'The browser did not let us copy. Select the suggestion and copy it.',
  selectFirst: 'Select the quoted words in the mail to change them from here.',
  overtaken: 'Not changed: those words no longer stand like that in the mail',
  notTaken: 'The mail did not take the change; everything is as it was',
  lookLater: 'Look again in an hour',
  lookLaterDone: 'We will remind you in an hour; the draft stays in the mailbox',
  lookLaterAbout: 'Look at the mail again: {{subject}}',
  guardDisputedWhy: 'Better not to ask for those invoices until it is settled.',
} as const satisfies Texts<typeof source>;
