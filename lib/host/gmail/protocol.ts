import type { Letter } from '@/lib/domain/letter';
import type {
  DraftPlace,
  DraftText,
  HostAnswer,
  InsertedDraft,
  ItemKey,
  MessageText,
  OpenMail,
  Scheme,
  SendingSign,
  Span,
} from '@/lib/host/mail-host';

/** Names of the ports: the docked frame's, which must prove itself, and the side panel's, which no page can load. */
export const framePort = 'cordial-frame';
export const panelPort = 'cordial-panel';

/** Page of the extension that may open each port. */
export const pageOfPort = { [framePort]: '/sidebar.html', [panelPort]: '/sidepanel.html' } as const;

/** What the background worker sends into a tab when the person presses the shortcut or the toolbar button. */
export const callSidebar = { kind: 'cordial-call' } as const;

/** Width of the docked frame in CSS pixels (design: 320 to 480, 360 at first) and of its folded edge. */
export const dockWidths = { least: 320, usual: 360, most: 480, folded: 32 } as const;

/** What the frame asks of the page; each asking is answered once, under its id. */
export type Asking =
  | { ask: 'refresh' }
  | { ask: 'read-message'; expected: ItemKey; senders: readonly string[] }
  | { ask: 'insert'; letter: Letter; into: DraftPlace; expected: ItemKey; again: boolean }
  | { ask: 'undo-insert'; inserted: InsertedDraft }
  | { ask: 'read-draft'; place: DraftPlace }
  /** Places count in the bare text of the editor's nodes; `becomes` null only shows the place. */
  | { ask: 'work-on-draft'; place: DraftPlace; span: Span; was: string; becomes: string | null }
  | { ask: 'open-mail-of'; addresses: readonly string[] }
  | { ask: 'capture-page' };

/**
 * What the page answers to `read-draft`. How a rich editor's markup reads is the frame's work: its code would weigh on
 * every Gmail page. `text` is the value of a plain field and null in a rich editor.
 */
export type BareDraft = Omit<DraftText, 'text' | 'signature' | 'selected'> & { text: string | null; markup: string };

/** The same for a message: what is displayed of its body, which the frame reads. */
export type BareMessage = Pick<MessageText, 'sender'> & { markup: string };

export type FrameMessage =
  /** First message of a port. `proof` is the frame's own name, which only the page script that made it knows. */
  | { kind: 'hello'; proof: string | null }
  | { kind: 'asking'; id: number; asking: Asking }
  | { kind: 'fold'; folded: boolean }
  /** `settled` once the person lets go of the edge: then the width is remembered. */
  | { kind: 'width'; width: number; settled: boolean }
  | { kind: 'focus-mail' }
  /** Whether this sidebar wants to be told of rests in typing; nobody is told before they ask. */
  | { kind: 'watch-typing'; on: boolean };

export type DockState = { folded: boolean; width: number; scheme: Scheme | null };

export type PageMessage =
  /** The page accepts this frame as the one it made; until then the frame shows and writes nothing. */
  | { kind: 'welcome' }
  | { kind: 'mail'; mail: OpenMail }
  | { kind: 'sending'; sign: SendingSign }
  /** The person rested after a change in this compose; what they wrote is not told. */
  | { kind: 'typed'; compose: ItemKey }
  | { kind: 'answer'; id: number; answer: HostAnswer<unknown> }
  | { kind: 'dock'; dock: DockState }
  /** The person called the sidebar by its shortcut. */
  | { kind: 'focus' };
