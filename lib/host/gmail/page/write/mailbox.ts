import type { ItemKey, OpenMail } from '@/lib/host/mail-host';
import type { Sight } from '../read/sight';

/** The Gmail page as the writer needs it. */
export type Mailbox = {
  page: Document;
  sight: Sight;
  /** What is open in this very moment, not when it was last told. */
  readMail: () => OpenMail;
  /** The letters that we put into composes since the page was loaded, by the compose's key. */
  put: Map<ItemKey, PutLetter>;
};

/** Where a letter of ours stands: the block in a rich editor, the very text in a plain one. */
export type PutLetter = { fingerprint: string; letter: { block: HTMLElement; words: string } | { text: string } };
