import type { ItemKey, OpenMail } from '@/lib/host/mail-host';
import { proofOfRead, proofOfWritten, type ItemProof } from './item-proof';
import { shownItem, type OfficeWorld, type ReadItem, type ShownItem, type WrittenItem } from './office-world';
import { people, readWritten } from './read-written';

/** An item as it was told: what the tree sees of it, and by what it is known again. */
export type SeenItem = { mail: OpenMail; shown: ShownItem; proof: Promise<ItemProof> };

/** Names an item while it lives: what is written has no name of its own before it is saved. */
export type NameItem = (item: object) => ItemKey;

/** Reads the item that Outlook shows now. Never throws; what cannot be read is told as unreadable. */
export async function seeItem(world: OfficeWorld, nameItem: NameItem, now: () => string): Promise<SeenItem> {
  const shown = shownItem(world);
  const nothing = emptyMail(world, now());
  if (shown.mode === 'none') return { mail: nothing, shown, proof: Promise.resolve({ ok: true, value: '' }) };
  return shown.mode === 'read'
    ? { mail: readMail(nothing, shown.item), shown, proof: proofOfRead(shown.item) }
    : seeWritten(world, nothing, shown.item, nameItem(shown.item));
}

/** The mailbox with no mail in it. */
export function emptyMail(world: OfficeWorld, readAt: string): OpenMail {
  const account = world.mailbox()?.userProfile?.emailAddress ?? null;
  return { account, aliases: [], item: 'none', mode: 'none', thread: null, composes: [], readable: true, readAt };
}

function readMail(nothing: OpenMail, item: ReadItem): OpenMail {
  const senders = people(item.from ? [item.from] : []);
  const isOwn = senders[0]?.address.toLowerCase() === nothing.account?.toLowerCase();
  return {
    ...nothing,
    item: `read:${item.itemId}`,
    mode: 'read',
    thread: {
      key: item.conversationId || item.itemId,
      subject: item.subject || null,
      senders,
      recipients: people([...(item.to ?? []), ...(item.cc ?? [])]),
      ...(isOwn && item.dateTimeCreated ? { ownMailAt: item.dateTimeCreated.toISOString() } : {}),
    },
    // A mail without anybody in it was not understood.
    readable: senders.length > 0 || (item.to?.length ?? 0) > 0,
  };
}

async function seeWritten(world: OfficeWorld, nothing: OpenMail, item: WrittenItem, key: ItemKey): Promise<SeenItem> {
  const shown: ShownItem = { mode: 'compose', item };
  const written = await readWritten(world, item);
  if (!written.ok) {
    const mail = { ...nothing, item: key, mode: 'compose', readable: false } as const;
    return { mail, shown, proof: Promise.resolve(written) };
  }
  const { to, cc, subject, from, text } = written.value;
  const compose = {
    key,
    kind: 'window',
    focused: true,
    minimized: false,
    recipients: [...to, ...cc],
    subject: subject || null,
    from,
    bodyEmpty: text.trim() === '',
  } as const;
  return {
    mail: { ...nothing, item: key, mode: 'compose', composes: [compose] },
    shown,
    proof: Promise.resolve({ ok: true, value: proofOfWritten(written.value) }),
  };
}
