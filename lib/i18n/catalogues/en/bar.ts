import type { bar as source } from '../es/bar';
import type { Texts } from '../texts';

export const bar = {
  banner: 'Cordial',
  actions: 'Actions',
  today: 'Today',
  todayCount_one: 'Today {{n}} customer to attend to',
  todayCount_other: 'Today {{n}} customers to attend to',
  search: 'Search',
  more: 'More options',
  fold: 'Fold Cordial',
  write: 'Write',
  promise: 'Promise',
  call: 'Call',
  note: 'Note',
  payment: 'Payment',
  followUp: 'Schedule follow-up',
  openDesk: 'Open the desk',
  importInvoices: 'Import invoices',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  closeUndo: 'Close message',
  capture: 'Capture to report a fault',
  captureDone: 'Capture downloaded: no names, no texts. Look it through before you send it.',
  captureFailed: 'The mailbox did not answer. Reload its tab and try again.',
} as const satisfies Texts<typeof source>;
