import { officeCall } from './office-call';
import type { OfficeWorld } from './office-world';

/** What travels with the mailbox, so that a ledger that vanished is noticed: a count and its day, nobody's name. */
export type RoamingIndex = { account: string | null; customers: number; at: string };

const name = 'cordial.index';

/** The index as another session left it; null when there is none or it is not ours. */
export function readIndex(world: OfficeWorld): RoamingIndex | null {
  const held: unknown = world.roaming()?.get(name);
  if (typeof held !== 'object' || held === null) return null;
  const { account, customers, at } = held as Record<string, unknown>;
  if (typeof customers !== 'number' || typeof at !== 'string') return null;
  return { account: typeof account === 'string' ? account : null, customers, at };
}

/** Keeps the index; whether Outlook took it changes nothing here. */
export async function keepIndex(world: OfficeWorld, index: RoamingIndex): Promise<void> {
  const settings = world.roaming();
  if (!settings) return;
  settings.set(name, { ...index });
  await officeCall<void>((done) => settings.saveAsync(done));
}
