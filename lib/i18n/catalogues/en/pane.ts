import type { pane as source } from '../es/pane';
import type { Texts } from '../texts';

export const pane = {
  elsewhereTitle: 'Cordial opens inside Outlook',
  elsewhereText: 'Open a mail in Outlook and press “Cordial” in the ribbon.',
  silentTitle: 'Outlook is not answering',
  silentText: "Outlook's library did not arrive. Check the connection, close the panel and open it again.",
  thisMail: 'This mail',
  noMail: 'No mail is open',
  noSubject: '(no subject)',
  newMail: 'New mail',
  from: 'from {{who}}',
  to: 'to {{who}}',
  lookAgain: 'Look again which mail is open',
  notAnswering: 'Outlook is not answering. Nothing was changed; try again.',
  notAllowed: 'Outlook does not allow reading this mail. Everything else works.',
  lostMail: 'Outlook moved to another mail without telling. Select it again in the list.',
  placePartitioned: 'The data of this panel live in this Outlook alone and might be cleared. Save a copy now and then.',
  placeMemory:
    'This Outlook does not let us keep anything: what you note lasts until the panel closes. Save a copy before you leave.',
  placeLost_one: 'This Outlook knew {{n}} customer and now there is none. Restore a copy?',
  placeLost_other: 'This Outlook knew {{n}} customers and now there are none. Restore a copy?',
  placeRegion: 'Where your data live',
  saveCopy: 'Save a copy',
  restore: 'Restore',
  understood: 'Got it',
  notRead: 'We could not read this mail. Look again or choose its customer.',
} as const satisfies Texts<typeof source>;
