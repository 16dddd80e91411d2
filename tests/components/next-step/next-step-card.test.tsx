import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import type { SharedTable } from '@/lib/ledger/tables';
import { aLogEntry, aPayment, anInvoice, day, mxn } from '../../support/builders';
import { aMailFrom } from '../../support/fake-host';
import { sent } from '../../support/steps';
import { store } from '../../support/stored-rows';
import { aStage } from '../sidebar-stage';

const address = 'pagos@lossauces.example';

/** The panel of a customer with these rows, whose one open invoice `open` is so many days late. */
async function aCard(
  daysLate: number,
  rowsOf: (customerId: string) => Partial<Record<SharedTable, readonly object[]>>,
) {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await store(stage.ledger, rowsOf(customerId));
  await stage.owe(customerId, [
    { id: 'open', number: 'F-10', dueOn: addDays(day, -daysLate), issuedOn: '2026-08-01', total: mxn(100_000) },
  ]);
  await stage.open(aMailFrom(address));
  await screen.findByText('Siguiente paso');
  return { ...stage, customerId };
}

const reminded = (customerId: string, daysAgo: number, policyId: string | null = null) => ({
  log: [sent('note', daysAgo, { customerId, invoiceIds: ['open'], stage: 'gentle', policyId })],
});

test('what holds a reminder back is waived from the card, with a reason that stays in the history', async () => {
  const { user, ledger } = await aCard(20, (customerId) => reminded(customerId, 2));
  await user.click(await screen.findByText('¿Por qué?'));
  await user.click(await screen.findByText('Seguir de todos modos'));
  const why = await screen.findByLabelText(/^¿Por qué, aunque le escribimos hace poco/);
  expect(screen.getByRole('button', { name: 'Anotar y seguir' })).toBeDisabled();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await user.type(why, 'Nos pidió recordárselo{Enter}');
  expect(await screen.findByRole('heading', { name: 'Escribir un segundo aviso' })).toBeVisible();
  expect(await ledger.log.filter(({ outcome }) => outcome === 'waived').toArray()).toMatchObject([
    { text: 'Nos pidió recordárselo', reason: 'contacted-recently' },
  ]);
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByRole('heading', { name: /^Esperar hasta/ })).toBeVisible();
}, 60_000);

test('a policy that changed under way asks how to go on, and one press answers', async () => {
  const { user, ledger, customerId } = await aCard(20, (id) => reminded(id, 10, 'strict'));
  const question = await screen.findByRole('radiogroup', { name: 'Ya le escribimos con otra política' });
  await user.click(within(question).getByRole('radio', { name: 'Seguir donde íbamos' }));
  expect(await screen.findByText('Anotado cómo seguimos')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Escribir un segundo aviso' })).toBeVisible();
  await waitFor(() =>
    expect(screen.queryByRole('radiogroup', { name: 'Ya le escribimos con otra política' })).toBeNull(),
  );
  const notes = await ledger.log.where('customerId').equals(customerId).toArray();
  expect(notes.map(({ outcome }) => outcome)).toContain('policy-kept');
}, 60_000);

test('a customer who usually pays late is met before the due day, with ways out and the letter that offers them', async () => {
  const { user } = await aCard(-10, (customerId) => ({
    invoices: ['2026-06-10', '2026-07-10', '2026-08-10'].map((dueOn, n) =>
      anInvoice({ id: `x${n}`, number: `P-${n}`, customerId, dueOn, issuedOn: addDays(dueOn, -30) }),
    ),
    payments: ['2026-06-10', '2026-07-10', '2026-08-10'].map((dueOn, n) =>
      aPayment({ id: `p${n}`, customerId, invoiceId: `x${n}`, paidOn: addDays(dueOn, 25) }),
    ),
    log: [aLogEntry({ customerId, on: '2026-09-01', invoiceIds: [] })],
  }));
  expect(await screen.findByText('Conviene hablar antes de que venza')).toBeVisible();
  expect(screen.getByText(/Ofrécele .* o /)).toBeVisible();
  await user.click(screen.getByText('Escribirle ahora'));
  expect(await screen.findByRole('textbox', { name: 'Texto de la carta' })).toHaveTextContent('F-10');
}, 60_000);
