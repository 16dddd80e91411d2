import { expect, vi } from 'vitest';
import type { Letter } from '@/lib/domain/letter';
import type { MailHost, OpenMail } from '@/lib/host/mail-host';
import { outlookHost } from '@/lib/host/outlook/outlook-host';
import type { DoubleMail, OfficeDouble } from './office-double';

export const lucia: DoubleMail = {
  id: 'mail-1',
  from: { displayName: 'Lucía Ferrer', emailAddress: 'lucia@sauces.example' },
  text: 'Le pagamos el viernes.',
};
export const bruno: DoubleMail = {
  id: 'mail-2',
  from: { displayName: 'Bruno', emailAddress: 'bruno@orquidea.example' },
  text: 'No es nuestra esa factura.',
};
export const letter: Letter = {
  id: 'gentle/es',
  language: 'es',
  subject: 'Recordatorio de la factura A-17',
  html: '<div>Estimada Lucía:</div><div>Le recordamos la factura A-17 por 12,500.00 MXN.</div>',
  plain: 'Estimada Lucía:\nLe recordamos la factura A-17 por 12,500.00 MXN.',
};
let keys = 0;
let glance: () => void = () => undefined;

/** The pane is looked at again. */
export const look = () => glance();

/** A host over the double, following its item. */
export async function hostOver(office: OfficeDouble): Promise<{ host: MailHost; mail: () => OpenMail }> {
  const host = outlookHost(office, {
    now: () => '2026-11-24T15:00:00.000Z',
    newKey: () => `key-${(keys += 1)}`,
    glances: (again) => (glance = again),
  });
  const told: OpenMail[] = [];
  host.watch((next) => told.push(next));
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  return { host, mail: () => told.at(-1) as OpenMail };
}
