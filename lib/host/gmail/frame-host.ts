import { browser } from 'wxt/browser';
import type { MailHost, OpenMail, Scheme, SendingSign, Stop } from '@/lib/host/mail-host';
import { mailOverLine } from './mail-over-line';
import type { Port } from './port';
import { portLine } from './port-line';
import { dockWidths, framePort, type DockState } from './protocol';
import { signal } from '../signal';
import { told } from '../told';
import { typingOverLine } from './typing-over-line';

/** The docked sidebar: the mailbox it stands in, and the dock around it, whose edge the frame draws itself. */
export type GmailFrame = {
  host: MailHost;
  dock: {
    watch(tell: (dock: DockState) => void): Stop;
    fold(folded: boolean): void;
    resize(width: number, settled: boolean): void;
    /** The person called the sidebar by its shortcut. */
    whenCalled(hear: () => void): Stop;
  };
};

/** What the frame needs of the browser. */
export type FrameBrowser = {
  /** The tab that this frame stands in. */
  ownTab(): Promise<number | null>;
  connect(tab: number): Port;
  openSidePanel(tab: number): Promise<void>;
};

export const frameBrowser: FrameBrowser = {
  ownTab: async () => (await browser.tabs.getCurrent())?.id ?? null,
  // Frame 0 is the page itself: no other frame of the tab may answer.
  connect: (tab) => browser.tabs.connect(tab, { frameId: 0, name: framePort }),
  openSidePanel: (tab) => browser.sidePanel.open({ tabId: tab }),
};

/** After a loss the frame tries again, each time a little later, in milliseconds; the last one repeats. */
const pauses = [200, 1000, 3000, 10_000];

/**
 * Connects the frame with the page around it. Answers null when the page's script did not make this frame: then it is
 * somebody else's embedding of our page, and must show and write nothing.
 * @param self the frame's own window; its name is the proof that the page script gave it
 */
export async function gmailFrame(self: Window, browserParts: FrameBrowser = frameBrowser): Promise<GmailFrame | null> {
  const proof = self.name;
  const tab = self.parent === self || proof === '' ? null : await browserParts.ownTab();
  if (tab === null) return null;

  const mail = told<OpenMail>();
  const dock = told<DockState>();
  const scheme = told<Scheme | null>(null);
  const signs = signal<SendingSign>();
  const calls = signal<void>();
  let welcomed = false;
  let losses = 0;
  const decision = signal<boolean>();
  const accepted = new Promise<boolean>((resolve) => void decision.follow(resolve));

  const line = portLine(
    proof,
    (message) => {
      if (message.kind === 'welcome') {
        welcomed = true;
        losses = 0;
        decision.tell(true);
      }
      // A page that never welcomed us is not ours, whatever else it says.
      if (!welcomed) return;
      typing.hear(message);
      if (message.kind === 'mail') mail.tell(message.mail);
      if (message.kind === 'sending') signs.tell(message.sign);
      if (message.kind === 'focus') calls.tell();
      if (message.kind !== 'dock') return;
      dock.tell(message.dock);
      if (message.dock.scheme !== scheme.last()) scheme.tell(message.dock.scheme);
    },
    () => {
      if (!welcomed) return decision.tell(false);
      // bfcache, a reloaded script: the page may be back in a moment.
      setTimeout(reconnect, pauses[Math.min(losses, pauses.length - 1)]);
      losses += 1;
    },
  );

  const typing = typingOverLine(line.send);

  function reconnect(): void {
    if (tab !== null) line.take(browserParts.connect(tab));
  }
  self.addEventListener('pageshow', (event) => {
    if (event.persisted) reconnect();
  });
  reconnect();
  if (!(await accepted)) return null;

  const fold = (folded: boolean) => void line.send({ kind: 'fold', folded });
  const host = mailOverLine(line, mail, signs, typing, {
    fold: () => fold(true),
    focusMail: () => void line.send({ kind: 'focus-mail' }),
    async openSidePanel() {
      try {
        await browserParts.openSidePanel(tab);
        // Two panels of the same would stand side by side.
        fold(true);
        return { ok: true, value: undefined };
      } catch {
        return { ok: false, reason: 'unsupported' };
      }
    },
    watchScheme: scheme.follow,
  });
  const resize = (width: number, settled: boolean) => {
    const within = Math.round(Math.min(dockWidths.most, Math.max(dockWidths.least, width)));
    line.send({ kind: 'width', width: within, settled });
  };
  return { host, dock: { watch: dock.follow, fold, resize, whenCalled: calls.follow } };
}
