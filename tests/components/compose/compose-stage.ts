import { act, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { OpenCompose, OpenMail } from '@/lib/host/mail-host';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { mxn } from '../../support/builders';
import { anOpenMail } from '../../support/fake-host';
import { aStage, type Stage } from '../sidebar-stage';

export const address = 'pagos@lossauces.example';

/** A letter in which every record check has its facts and nothing is amiss. */
export const kind = [
  'Hola, Lucía:',
  'Le escribo por la factura F-10, de 48,320.00 MXN, que venció el 1 de noviembre de 2026. ¿Qué día prevé el pago?',
  'Puede pagar en la cuenta que figura en la factura. Si algo no le cuadra, cuénteme y lo vemos.',
  'Gracias por su atención.',
  'Saludos cordiales,\nAna Orozco\nTel. 55 5555 0100',
].join('\n\n');

export const harsh = `${kind.replace('Gracias por su atención.', 'Nunca cumple. Publicaremos su nombre en redes sociales.')}`;

/** Chunks of their own, which take their time the first time they are asked for. */
export async function warmUp(): Promise<void> {
  Element.prototype.scrollIntoView = () => undefined;
  await Promise.all([import('@/components/compose/ComposeSection'), loadToneLanguage('es')]);
}

export function aComposeTo(to: string, changes: Partial<OpenCompose> = {}): OpenMail {
  const window = {
    key: 'c1',
    kind: 'popup',
    focused: true,
    minimized: false,
    subject: 'Factura F-10',
    from: null,
  } as const;
  const recipients = [{ name: null, address: to }];
  const compose = { ...window, recipients, bodyEmpty: true, ...changes };
  return anOpenMail({ item: 'compose:c1', mode: 'compose', composes: [compose] });
}

/** A sidebar beside a mail that is being written to a customer who owes F-10. */
export async function aCompose(
  {
    capabilities,
    change,
  }: {
    capabilities?: NonNullable<Parameters<typeof aStage>[0]>['capabilities'];
    change?: (stage: Stage, customerId: string) => Promise<unknown>;
  } = {},
  mail: OpenMail = aComposeTo(address),
): Promise<Stage> {
  const stage = await aStage(capabilities ? { capabilities } : {});
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ id: 'F-10', number: 'F-10', dueOn: '2026-11-01', total: mxn(4_832_000) }]);
  await change?.(stage, customerId);
  await stage.open(mail);
  await screen.findByRole('heading', { level: 1, name: /Los Sauces/ });
  // What stands beside a mail comes in a chunk of its own.
  await waitFor(() => expect(stage.host.calls.map(({ name }) => name)).toContain('readDraft'));
  return stage;
}

/** The person rests after writing this in the mailbox. */
export function write({ host }: Stage, text: string): void {
  act(() => host.write('c1', text));
}
