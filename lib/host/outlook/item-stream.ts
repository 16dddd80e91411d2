import type { HostAnswer, ItemKey, OpenMail, Stop } from '@/lib/host/mail-host';
import { officeCall } from './office-call';
import { can, type OfficeWorld } from './office-world';
import { emptyMail, seeItem, type SeenItem } from './seen-item';
import type { ItemProof } from './item-proof';
import { told } from '../told';

/** When to look again besides what Outlook tells: the pane is looked at again, the window comes to the front. */
export type Glances = (look: () => void) => void;

export type ItemStream = {
  follow(hear: (mail: OpenMail) => void): Stop;
  refresh(): Promise<HostAnswer<OpenMail>>;
  /** The item as it was told last; null before the first. */
  seen(): SeenItem | null;
};

/**
 * The item that Outlook shows, told whenever it changes. `ItemChanged` is followed and distrusted: it is known to be
 * missed (office-js issues 6833, 6101), so that each look compares what calls answer with what they answered first.
 */
export function itemStream(
  world: OfficeWorld,
  parts: { now: () => string; newKey: () => ItemKey; glances: Glances },
): ItemStream {
  const mail = told<OpenMail>();
  const names = new WeakMap<object, ItemKey>();
  const firstProofs = new WeakMap<object, Promise<ItemProof>>();
  const watchedItems = new WeakSet<object>();
  let seen: SeenItem | null = null;
  let turn = 0;
  let hasStarted = false;

  function nameItem(item: object): ItemKey {
    const name = names.get(item) ?? `compose:${parts.newKey()}`;
    names.set(item, name);
    return name;
  }

  async function look(): Promise<HostAnswer<OpenMail>> {
    turn += 1;
    const mine = turn;
    const fresh = await trusted(await seeItem(world, nameItem, parts.now));
    if (mine === turn) {
      const isNews = seen === null || !isSameMail(seen.mail, fresh.mail);
      seen = fresh;
      if (isNews) mail.tell(fresh.mail);
      followRecipients(fresh);
    }
    const proof = await fresh.proof;
    return proof.ok || fresh.mail.readable ? { ok: true, value: fresh.mail } : proof;
  }

  /** A mail whose text is not what it was when it was opened is another one, whatever its fields still say. */
  async function trusted(fresh: SeenItem): Promise<SeenItem> {
    if (fresh.shown.mode !== 'read') return fresh;
    const { item } = fresh.shown;
    const first = firstProofs.get(item);
    if (!first) {
      firstProofs.set(item, fresh.proof);
      return fresh;
    }
    const [was, is] = await Promise.all([first, fresh.proof]);
    if (!was.ok || !is.ok || was.value === is.value) return { ...fresh, proof: first };
    const lost = { ...emptyMail(world, parts.now()), item: 'lost', mode: 'read', readable: false } as const;
    return { mail: lost, shown: fresh.shown, proof: first };
  }

  function followRecipients({ shown }: SeenItem): void {
    if (shown.mode !== 'compose' || watchedItems.has(shown.item)) return;
    if (!can(world, '1.7', shown.item, 'addHandlerAsync')) return;
    const { item } = shown;
    watchedItems.add(item);
    void officeCall<void>((done) => item.addHandlerAsync('olkRecipientsChanged', () => void look(), done));
  }

  function start(): void {
    if (hasStarted) return;
    hasStarted = true;
    const mailbox = world.mailbox();
    if (mailbox && can(world, '1.5', mailbox, 'addHandlerAsync'))
      void officeCall<void>((done) => mailbox.addHandlerAsync('olkItemSelectedChanged', () => void look(), done));
    parts.glances(() => void look());
    void look();
  }

  return {
    follow(hear) {
      start();
      return mail.follow(hear);
    },
    refresh: look,
    seen: () => seen,
  };
}

/** A glance at the same mail disturbs nothing on screen. */
function isSameMail(was: OpenMail, is: OpenMail): boolean {
  return JSON.stringify({ ...was, readAt: '' }) === JSON.stringify({ ...is, readAt: '' });
}
