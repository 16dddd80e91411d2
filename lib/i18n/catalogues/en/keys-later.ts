import type { keysLater as source } from '../es/keys-later';
import type { Texts } from '../texts';

export const keysLater = {
  title: 'Keyboard shortcuts',
  where: 'Letters work while the focus is in Cordial and outside a text field.',
  write: 'Write to the customer',
  promise: 'Log promise',
  call: 'Log call',
  payment: 'Record payment',
  followUp: 'Schedule follow-up',
  dispute: 'Log dispute',
  today: 'Show Today',
  search: 'Search customers, invoices and addresses',
  save: 'Save the form',
  undo: 'Undo the last act',
  regions: 'Go to the next region',
  rows: 'Move through rows; Space selects',
  back: 'Back; then to the mail',
  help: 'Show this list',
} as const satisfies Texts<typeof source>;
