// @vitest-environment jsdom
import { describe } from 'vitest';
import { outlookHost } from '@/lib/host/outlook/outlook-host';
import { mailHostContract } from '../mail-host-contract';
import { portOf } from '../port-under-test';
import { bruno, lucia } from './support/host-stage';
import { OfficeDouble } from './support/office-double';

describe('the Outlook adapter keeps the port’s promises over a double of the library', () => {
  const office = new OfficeDouble().read(lucia);
  let keys = 0;
  const host = outlookHost(office, {
    now: () => '2026-11-24T15:00:00.000Z',
    newKey: () => `key-${(keys += 1)}`,
    glances: () => undefined,
  });
  const shown = async () => void (await host.refresh());
  const signature = '<div id="Signature"><p>Ana</p></div>';
  mailHostContract(() => ({
    port: portOf(host),
    openMail: () => shown.call(office.read(lucia)),
    openAnotherMail: () => shown.call(office.read(bruno)),
    openReply: () => {
      const to = [{ displayName: 'Lucía', emailAddress: 'lucia@sauces.example' }];
      office.compose({ to, subject: 'Re: Factura', html: `<div>Buen día.</div>${signature}` });
      return shown();
    },
    kept: async () => /<div id="Signature">.*$/s.exec(office.draft.html)?.[0] ?? null,
  }));
});
