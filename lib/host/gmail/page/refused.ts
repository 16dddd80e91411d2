import type { HostRefusal } from '@/lib/host/mail-host';

/** An asking that was not done, and why; written so in one place, since this code weighs on every Gmail page. */
export function refused(reason: HostRefusal): { ok: false; reason: HostRefusal } {
  return { ok: false, reason };
}
