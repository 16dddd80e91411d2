import type { InsertedDraft, OpenMail, Scheme, SendingSign } from '@/lib/host/mail-host';
import type { HeardMessage } from '../frame-message';
import { dockWidths, type PageMessage } from '../protocol';
import { isCount, isFlag, isShape } from '../shape';
import { raiseDock, type DockShape } from './dock';
import { mailReader } from './mail-reader';
import { orphanNote } from './orphan-note';
import type { Hands } from './hands';
import type { PageBrowser } from './page-browser';
import { portGate, type Guest } from './port-gate';
import { laidOutSight } from './read/laid-out-sight';
import { refused } from './refused';
import { senseScheme } from './sense-scheme';
import type { Mailbox } from './write/mailbox';

/** How often a compose that holds our letter is looked at, in milliseconds; never while there is none. */
const lookPause = 300;

/** How often the script looks whether its extension still lives; the browser tells a dead one nothing. Milliseconds. */
const lifePause = 2000;
/** Gmail puts its colours on some time after the script starts. */
const colourPauses = [300, 1000, 3000];

const isDocked = ({ docked }: Guest) => docked;
const hearsTyping = (guest: Guest) => guest.hearsTyping === true;
const isShapeOfDock = isShape<DockShape>({ folded: isFlag, width: isCount });

/** Everything that happens in a Gmail page: dock, reading, writing, evidence of sending, and who may ask for it. */
export async function startPage(window: Window & typeof globalThis, browserParts: PageBrowser): Promise<void> {
  const { document } = window;
  let shape: DockShape = { folded: false, width: dockWidths.usual };
  let scheme: Scheme | null = senseScheme(document);
  let proof = '';
  let untold: SendingSign[] = [];
  let isOrphan = false;
  let looking: number | null = null;

  takeShape(await browserParts.storedShape().catch(() => undefined));
  const dock = raiseDock(
    document,
    browserParts.frameUrl,
    () => (proof = window.crypto.randomUUID()),
    (width, settled) => reshape({ ...shape, width }, settled),
  );
  const gate = portGate({
    id: browserParts.id() ?? '',
    origin: browserParts.origin,
    proof: () => proof,
    welcome,
    hear: (guest, message) => void hear(guest, message),
    left: () => {
      noticeUpdate();
      listen();
    },
  });
  const reader = mailReader(window, laidOutSight, dock.hasFocus, tellMail);
  const mailbox: Mailbox = { page: document, sight: laidOutSight, readMail: reader.read, put: new Map() };
  type Working = Pick<Hands, 'answerAsking'> & {
    sending: ReturnType<Hands['watchSending']>;
    typing: ReturnType<Hands['watchTyping']>;
  };
  let working: Working | null = null;

  /** Fetched at the first asking; throws where the extension is gone by then. */
  async function work(): Promise<Working> {
    const { answerAsking, watchSending, watchTyping } = await browserParts.hands();
    return (working ??= {
      answerAsking,
      sending: watchSending(mailbox, tellSign, Date.now),
      typing: watchTyping(window, laidOutSight, (compose) => tell({ kind: 'typed', compose }, hearsTyping)),
    });
  }

  function takeShape(stored: unknown): void {
    if (!isShapeOfDock(stored)) return;
    const width = Math.min(dockWidths.most, Math.max(dockWidths.least, stored.width));
    shape = { folded: stored.folded, width };
  }

  function tell(message: PageMessage, hears: (guest: Guest) => boolean | undefined = () => true): void {
    for (const guest of gate.guests()) if (hears(guest)) guest.tell(message);
  }

  function tellDock(): void {
    tell({ kind: 'dock', dock: { ...shape, scheme } }, isDocked);
  }

  function reshape(next: DockShape, settled: boolean): void {
    takeShape(next);
    dock.shape(shape);
    tellDock();
    if (settled) void browserParts.storeShape(shape).catch(noticeUpdate);
  }

  function welcome(guest: Guest): void {
    tellDock();
    guest.tell({ kind: 'mail', mail: reader.last() });
    for (const sign of untold) guest.tell({ kind: 'sending', sign });
    untold = [];
  }

  function tellMail(mail: OpenMail): void {
    noticeUpdate();
    dock.settle();
    lookAtColours();
    tell({ kind: 'mail', mail });
  }

  function lookAtColours(): void {
    const sensed = senseScheme(document);
    if (sensed === scheme) return;
    scheme = sensed;
    tellDock();
  }

  function tellSign(sign: SendingSign): void {
    if (gate.guests().length === 0) untold.push(sign);
    tell({ kind: 'sending', sign });
  }

  async function hear(guest: Guest, message: HeardMessage): Promise<void> {
    if (message.kind === 'asking') {
      const answer = await work().then(
        (at) => at.answerAsking(mailbox, message.asking, (inserted) => hold(at, inserted)),
        () => refused('refused'),
      );
      return guest.tell({ kind: 'answer', id: message.id, answer });
    }
    if (message.kind === 'watch-typing') {
      guest.hearsTyping = message.on;
      return listen();
    }
    // Only the frame in the dock has a dock to shape.
    if (!guest.docked) return;
    if (message.kind === 'fold') reshape({ ...shape, folded: message.folded }, true);
    if (message.kind === 'width') reshape({ ...shape, width: message.width }, message.settled);
    if (message.kind === 'focus-mail') dock.focusMail();
  }

  function listen(): void {
    const isWanted = gate.guests().some(hearsTyping);
    if (isWanted) void work().then(({ typing }) => typing(gate.guests().some(hearsTyping)), noticeUpdate);
    else working?.typing(false);
  }

  function hold({ sending }: Working, inserted: InsertedDraft): void {
    sending.hold(inserted);
    looking ??= window.setInterval(() => {
      sending.look();
      if (sending.isWatching() || looking === null) return;
      window.clearInterval(looking);
      looking = null;
    }, lookPause);
  }

  function answerCall(): void {
    if (dock.hasFocus() && !shape.folded) return dock.focusMail();
    if (shape.folded) reshape({ ...shape, folded: false }, true);
    dock.focus();
    tell({ kind: 'focus' }, isDocked);
  }

  function noticeUpdate(): void {
    if (browserParts.id() !== null || isOrphan) return;
    isOrphan = true;
    window.clearInterval(life);
    reader.stop();
    working?.sending.stop();
    working?.typing(false);
    const language = document.documentElement.lang || window.navigator.language;
    dock.replaceFrame(orphanNote(document, language, () => window.location.reload(), dock.remove));
    if (shape.folded) dock.shape({ ...shape, folded: false });
  }

  window.addEventListener('pagehide', (event) => {
    const composes = working?.sending.unsettled() ?? [];
    // A page kept for the way back goes on where it stopped.
    if (!event.persisted && composes.length > 0 && browserParts.id() !== null) browserParts.tellLeft(composes);
  });
  browserParts.whenConnected(gate.enter);
  browserParts.whenCalled(answerCall);
  browserParts.whenShapeChanges((stored) => {
    takeShape(stored);
    dock.shape(shape);
    tellDock();
  });
  const life = window.setInterval(noticeUpdate, lifePause);
  for (const pause of colourPauses) window.setTimeout(lookAtColours, pause);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAtColours);
  dock.shape(shape);
}
