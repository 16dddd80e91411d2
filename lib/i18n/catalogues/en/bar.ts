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
} as const satisfies Texts<typeof source>;
