import type { TwinMail } from '../boot';
import type { Outlook } from './outlook';
import type { TwinDraft, TwinState } from './state';

/** What tests and the tour do and see behind the page's back. */
export type OutlookTwin = {
  open(key: string): void;
  /** Moves on to another mail as the person sees it; the add-in is not told, and its calls answer for the new one. */
  openSilently(key: string): void;
  openNothing(): void;
  write(parts: Partial<TwinDraft>, isPinned?: boolean): void;
  replyTo(key: string): void;
  openPane(): void;
  closePane(): void;
  command(functionName: string): Promise<unknown>;
  /** Calls by these numbers are never answered any more; `all` is the whole host. */
  mute(dispatches: readonly number[] | 'all'): void;
  fail(dispatch: number, code: number): void;
  read<Name extends 'forms' | 'appointments' | 'notices' | 'roaming' | 'log' | 'focusLeft'>(
    name: Name,
  ): TwinState[Name];
  draft(): { to: string[]; subject: string; html: string; text: string } | null;
};

declare global {
  interface Window {
    outlookTwin: OutlookTwin;
  }
}

export function hookFor(outlook: Outlook): OutlookTwin {
  const { state } = outlook;
  const mailOf = (key: string): TwinMail => {
    const mail = state.mails.find((candidate) => candidate.key === key);
    if (!mail) throw new Error(`The twin's folder has no mail '${key}'`);
    return mail;
  };
  return {
    open: (key) => outlook.openMail(mailOf(key)),
    openSilently: (key) => outlook.select({ kind: 'mail', mail: mailOf(key) }, { isTold: false }),
    openNothing: () => outlook.select({ kind: 'none' }),
    write: (parts, isPinned) => void outlook.write(parts, isPinned),
    replyTo: (key) => void outlook.reply(mailOf(key)),
    openPane: () => outlook.openPane(),
    closePane: () => outlook.closePane(),
    command: (functionName) => outlook.command(`read.${functionName}`, functionName),
    mute: (dispatches) => {
      state.muted = dispatches === 'all' ? 'all' : new Set(dispatches);
    },
    fail: (dispatch, code) => void state.failing.set(dispatch, code),
    read: (name) => state[name],
    draft() {
      const editor = outlook.door.editor();
      if (!editor || state.shown.kind !== 'draft') return null;
      const { to, subject } = state.shown.draft;
      return {
        to: to.map(({ address }) => address),
        subject,
        html: editor.read('html'),
        text: editor.read('text'),
      };
    },
  };
}
