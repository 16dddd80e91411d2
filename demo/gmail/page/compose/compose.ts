import type { Conversation, Mail, Person } from '../../mailbox/mailbox';
import type { ReplyKind } from '../thread-view';
import type { Recipients } from './recipients';

export type ComposeKind = 'popup' | 'inline' | 'window';

/** What a compose starts with: empty, a reply, a reopened draft, or one that undo send brought back. */
export type ComposeSeed = {
  key: string;
  kind: ComposeKind;
  draftId: string | null;
  replyTo: { conversation: Conversation; mail: Mail; kind: ReplyKind } | null;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  subject: string;
  /** Content of the editor; null makes the empty line and the signature. */
  content: readonly Node[] | null;
  /** What is answered, not yet in the editor. */
  quote: HTMLElement | null;
};

/** An open compose: its nodes, whatever holds them, and how to be rid of it. */
export type Compose = {
  seed: ComposeSeed;
  region: HTMLElement;
  editor: HTMLElement;
  plain: HTMLTextAreaElement;
  subject: HTMLInputElement;
  recipients: Recipients;
  hidden: Readonly<Record<HiddenField, HTMLInputElement>>;
  isPlain: () => boolean;
  /** Shows a line such as "draft saved" where this shape of compose shows it. */
  say: (text: string) => void;
  /** Takes the nodes out of the page. */
  detach: () => void;
};

export type HiddenField = 'subject' | 'from' | 'composeid' | 'draft' | 'rt' | 'rm' | 'lts' | 'uet';

/** Every open compose, oldest first. */
export const openComposes: Compose[] = [];

const keyAlphabet = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** A new compose's key, as the address bar and `data-compose-id` show it. */
export function newComposeKey(): string {
  const random = crypto.getRandomValues(new Uint8Array(24));
  return `Cllg${Array.from(random, (value) => keyAlphabet.charAt(value % keyAlphabet.length)).join('')}`;
}

/** A new local message id without its `#`. */
export function newMessageId(): string {
  const random = crypto.getRandomValues(new Uint8Array(18));
  return `msg-a:r${Array.from(random, (value) => value % 10).join('')}`;
}

/** A seed for an empty new mail. */
export function emptySeed(kind: ComposeKind): ComposeSeed {
  return {
    key: newComposeKey(),
    kind,
    draftId: null,
    replyTo: null,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    content: null,
    quote: null,
  };
}
