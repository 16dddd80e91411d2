import { officeReady } from '@/lib/host/outlook/office-ready';
import { officeWorld } from '@/lib/host/outlook/office-world';
import { outlookHost } from '@/lib/host/outlook/outlook-host';
import { portOf, type PortUnderTest } from '@/tests/host/port-under-test';

declare global {
  interface Window {
    portUnderTest: Promise<PortUnderTest>;
  }
}

// Stands in the pane's place, so that a test asks the adapter itself on the genuine library.
window.portUnderTest = officeReady(10_000).then(() =>
  portOf(
    outlookHost(officeWorld, {
      now: () => new Date().toISOString(),
      newKey: () => crypto.randomUUID(),
      glances: () => undefined,
    }),
  ),
);
