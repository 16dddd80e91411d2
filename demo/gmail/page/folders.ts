import type { Conversation } from '../mailbox/mailbox';
import type { IconName } from './icons';
import { store } from './store';
import { words } from './words';

export type Folder = { hash: string; name: string; icon: IconName };

/** The places of the left navigation, named as the address bar names them. */
export const folders: readonly Folder[] = [
  { hash: 'inbox', name: words.inbox, icon: 'inbox' },
  { hash: 'starred', name: words.starred, icon: 'star' },
  { hash: 'snoozed', name: words.snoozed, icon: 'clock' },
  { hash: 'sent', name: words.sent, icon: 'send' },
  { hash: 'drafts', name: words.drafts, icon: 'file' },
  { hash: 'all', name: words.allMail, icon: 'envelope' },
];

export const labelFolders: readonly Folder[] = [
  { hash: 'label/customers', name: words.customers, icon: 'label' },
  { hash: 'label/suppliers', name: words.suppliers, icon: 'label' },
  { hash: 'label/banks', name: words.banks, icon: 'label' },
];

/** What people call this folder, a search included. */
export function folderName(hash: string): string {
  return [...folders, ...labelFolders].find((folder) => folder.hash === hash)?.name ?? words.search;
}

/** The conversations of a folder, newest first. */
export function conversationsIn(hash: string): readonly Conversation[] {
  const alive = store.conversations.filter(({ labels }) => !labels.includes('bin'));
  const [kind, argument = ''] = hash.split('/').map(decodeURIComponent);
  if (kind === 'all') return alive;
  if (kind === 'starred') return alive.filter(({ starred }) => starred);
  if (kind === 'search') return alive.filter((conversation) => isFound(conversation, argument.replaceAll('+', ' ')));
  return alive.filter(({ labels }) => labels.includes(kind === 'label' ? argument : (kind ?? '')));
}

function isFound({ subject, mails }: Conversation, asked: string): boolean {
  const text = [
    subject,
    ...mails.flatMap(({ from, to }) => [from, ...to].flatMap(({ name, address }) => [name, address])),
  ];
  return text.join(' ').toLowerCase().includes(asked.toLowerCase());
}
