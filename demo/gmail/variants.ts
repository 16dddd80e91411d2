/** Everything in which live accounts differ, or in which a test wants the twin to behave badly. Times in milliseconds. */
export type Variants = {
  threadWrapper: 'a98' | 'table';
  permId: 'real' | 'undefined';
  /** Chips since 2021, the same one level deeper (2025-11), or the text area of before. */
  recipients: 'chips' | 'deep' | 'classic';
  composeRoot: 'id' | 'label';
  titleBarClass: 'known' | 'renamed';
  titleBarControls: 'img' | 'button';
  replyBar: 'one' | 'two';
  replyOpens: 'inline' | 'popup';
  rail: 'modern' | 'old' | 'hidden' | 'gemini';
  theme: 'light' | 'dark-frame' | 'dark';
  density: 'default' | 'compact';
  /** Nodes and attributes of other extensions: a 300 px panel in the rail, a grammar checker in the editor. */
  foreignExtensions: boolean;
  conversationView: boolean;
  /** List and thread side by side; a thread then opens without an id in the address bar. */
  previewPane: boolean;
  superCollapse: boolean;
  /** Whether Escape leaves a thread, with the address bar still naming it. */
  escape: 'ignored' | 'keeps-hash';
  /** Sources conflict on whether leaving the field turns typed text into a chip. */
  blurCommits: boolean;
  /** An always visible option without an address beside the chips. */
  suggestion: boolean;
  signature: 'below' | 'none' | 'double' | 'above-quote';
  plainText: boolean;
  undoComposeKey: 'new' | 'same';
  fullScreenClose: 'removes' | 'empties';
  /** Adds a `frame-src` that names a foreign host only. */
  foreignFrameSource: boolean;
  /** Replaces the localised word for oneself; null keeps it. */
  pronoun: string | null;
  /** How many left threads stay in the page, hidden. */
  staleViews: number;
  mainDelay: number;
  /** How long title and header withhold the account. */
  accountDelay: number;
  fieldDelay: number;
  /** When a fresh compose sets its recipients back, once, after its fields appeared; null never. */
  recipientReset: number | null;
  expandDelay: number;
  previewIdDelay: number;
  draftDelay: number;
  sendDelay: number;
  legacyIdDelay: number;
  /** How long a sent mail can be taken back. */
  undoTime: number;
};

/** An ordinary account of these days. */
export const usualVariants: Variants = {
  threadWrapper: 'a98',
  permId: 'real',
  recipients: 'chips',
  composeRoot: 'id',
  titleBarClass: 'known',
  titleBarControls: 'img',
  replyBar: 'one',
  replyOpens: 'inline',
  rail: 'modern',
  theme: 'light',
  density: 'default',
  foreignExtensions: false,
  conversationView: true,
  previewPane: false,
  superCollapse: true,
  escape: 'ignored',
  blurCommits: false,
  suggestion: false,
  signature: 'below',
  plainText: false,
  undoComposeKey: 'new',
  fullScreenClose: 'removes',
  foreignFrameSource: false,
  pronoun: null,
  staleViews: 3,
  mainDelay: 60,
  accountDelay: 0,
  fieldDelay: 80,
  recipientReset: 60,
  expandDelay: 80,
  previewIdDelay: 500,
  draftDelay: 300,
  sendDelay: 150,
  legacyIdDelay: 2_500,
  undoTime: 10_000,
};

export const locales = ['es', 'en', 'pt', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** What one page load is told: `?twin={"locale":"en","rail":"hidden"}`. */
export type LoadChoice = { locale: Locale; variants: Variants };

/** The server's choice, changed by the `twin` parameter of one address. @throws Error naming an unknown switch. */
export function choiceForLoad(usual: LoadChoice, query: URLSearchParams): LoadChoice {
  const asked: unknown = JSON.parse(query.get('twin') ?? '{}');
  if (typeof asked !== 'object' || asked === null) throw new Error('twin= must be a JSON object');
  const { locale = usual.locale, ...variants } = asked as Partial<Variants> & { locale?: Locale };
  const unknown = Object.keys(variants).filter((name) => !(name in usualVariants));
  if (unknown.length > 0) throw new Error(`Unknown switches of the twin: ${unknown.join(', ')}`);
  return { locale, variants: { ...usual.variants, ...variants } };
}
