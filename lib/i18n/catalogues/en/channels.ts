import type { channels as source } from '../es/channels';
import type { Texts } from '../texts';

export const channels = {
  briefTitle: 'Ask a colleague for help',
  inside: 'For someone of your company; it does not go to the customer.',
  who: 'Whom?',
  someone: 'Someone else',
  name: 'Name',
  mail: 'Their address',
  mailWrong: 'It does not look like an address',
  text: 'What you ask',
  notSent: 'Cordial sends nothing: copy it or open it in a mail.',
  copied: 'Copied; paste it where you talk',
  openMail: 'Open a mail',
  opened: 'Mail opened; you send it',
  when: 'When do you ask how it went?',
  save: 'Hand over and schedule',
  saved: 'Scheduled for {{forDay}}',
  about: 'Ask {{name}} what the customer said',
  missingWho: 'Missing: whom',
  resultTitle: 'Note what they were told',
  reached: 'Did {{name}} speak with the customer?',
  reachedPlain: 'Did they speak with the customer?',
  notYet: 'Not yet',
  told: 'What did they say?',
  resultSave: 'Note the result',
  resultSaved: 'Result noted',
} as const satisfies Texts<typeof source>;
