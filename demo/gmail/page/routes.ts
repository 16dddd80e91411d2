import type { Conversation } from '../mailbox/mailbox';
import { store } from './store';

/** What the address bar asks for: a folder, in it perhaps a conversation, beside it perhaps composes. */
export type Route = { folder: string; conversation: Conversation | null; composes: readonly string[] };

/** Reads a hash such as `#label/customers/FMfcgz…?compose=new`. A thread is named by its hash id, which is no other id. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const composes = (new URLSearchParams(query).get('compose') ?? '').split(',').filter((key) => key !== '');
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1);
  const conversation = store.conversations.find(({ hashId }) => hashId === last) ?? null;
  const folder = (conversation ? parts.slice(0, -1) : parts).join('/');
  return { folder: folder || 'inbox', conversation, composes };
}

/** The hash of a route. */
export function hashOf({ folder, conversation, composes }: Route): string {
  const path = conversation ? `${folder}/${conversation.hashId}` : folder;
  return `#${path}${composes.length > 0 ? `?compose=${composes.join(',')}` : ''}`;
}
