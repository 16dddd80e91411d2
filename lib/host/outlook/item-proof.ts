import type { HostAnswer } from '@/lib/host/mail-host';
import { officeCall } from './office-call';
import type { OfficeWorld, ReadItem, ShownItem } from './office-world';
import { readWritten, type WrittenMail } from './read-written';

/**
 * By what an item is known again before a write. Outlook has been seen to move on without telling: the fields of the item
 * then still name the former mail, while every call answers for the new one. So what is compared is what calls answer: the
 * text of a mail that is read, the people of one that is written.
 */
export type ItemProof = HostAnswer<string>;

export function proofOfRead(item: ReadItem): Promise<ItemProof> {
  return officeCall<string>((done) => item.body.getAsync('text', done));
}

export function proofOfWritten({ to, cc }: WrittenMail): string {
  return JSON.stringify([sortedAddresses(to), sortedAddresses(cc)]);
}

function sortedAddresses(people: WrittenMail['to']): string[] {
  return people.map(({ address }) => address.toLowerCase()).toSorted();
}

/** Whether the host still answers for the item that the proof was taken of. */
export async function isStillShown(world: OfficeWorld, shown: ShownItem, proof: ItemProof): Promise<HostAnswer<void>> {
  if (!proof.ok) return proof;
  const now = await proofNow(world, shown);
  if (!now.ok) return now;
  return now.value === proof.value ? { ok: true, value: undefined } : { ok: false, reason: 'item-changed' };
}

async function proofNow(world: OfficeWorld, shown: ShownItem): Promise<ItemProof> {
  if (shown.mode === 'none') return { ok: false, reason: 'item-changed' };
  if (shown.mode === 'read') return proofOfRead(shown.item);
  const written = await readWritten(world, shown.item);
  return written.ok ? { ok: true, value: proofOfWritten(written.value) } : written;
}
