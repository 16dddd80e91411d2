import { openComposes } from './compose/compose';
import { counters } from './counters';
import { growPage, noiseBurst, typingBurst } from './noise';
import { type SavedDraft, type SentMail, store } from './store';

/** What tests may ask of the page, in its main world. */
export type TwinHook = {
  counters: typeof counters;
  /** Keys of the open composes, oldest first. */
  composeKeys: () => string[];
  /** The draft as it was last saved, or null when no `input` was ever noticed. Without a key: the newest compose. */
  savedDraft: (composeKey?: string) => SavedDraft | null;
  sentMails: () => readonly SentMail[];
  /** The hash of a conversation of the mailbox by the key of its script. */
  hashOf: (conversationKey: string) => string | null;
  noise: { burst: typeof noiseBurst; typing: typeof typingBurst; grow: typeof growPage };
};

declare global {
  interface Window {
    twin: TwinHook;
  }
}

export function offerHook(): void {
  window.twin = {
    counters,
    composeKeys,
    savedDraft: (composeKey = composeKeys().at(-1) ?? '') => store.drafts.get(composeKey) ?? null,
    sentMails: () => store.sent,
    hashOf: (key) => {
      const found = store.conversations.find((conversation) => conversation.key === key);
      return found ? `#inbox/${found.hashId}` : null;
    },
    noise: { burst: noiseBurst, typing: typingBurst, grow: growPage },
  };
}

function composeKeys(): string[] {
  return openComposes.map(({ seed }) => seed.key);
}
