import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { logPromise } from '@/lib/actions/log-promise';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { scheduleFollowUp } from '@/lib/actions/schedule-follow-up';
import { patiently } from '../components/patiently';
import { aStage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { anOpenMail } from '../support/fake-host';

await patiently();

/** A book with one customer of each kind, and today's list in front. */
async function aList() {
  const stage = await aStage();
  const owing = async (name: string, dueOn: string, minor: number) => {
    const id = await stage.customer({ name, address: `caja@${name.toLowerCase()}.example` });
    await stage.owe(id, [{ number: `F-${name}`, dueOn, total: mxn(minor), issuedOn: '2026-10-01' }]);
    return id;
  };
  await owing('Atrasada', '2026-11-01', 500_000);
  await owing('Lejana', '2026-12-20', 900_000);
  await owing('Cercana', '2026-11-27', 200_000);
  const broken = await owing('Incumplida', '2026-10-20', 100_000);
  const early = { ...stage.here, today: '2026-11-09', now: () => '2026-11-09T15:00:00.000Z' };
  const parts = [{ date: '2026-11-11', amount: null }];
  await logPromise(early, { customerId: broken, invoiceIds: [], parts, channel: 'call' });
  const seen = await owing('Revisada', '2026-12-15', 100_000);
  await scheduleFollowUp(stage.here, seen, { dueOn: '2026-11-24', at: null, about: 'Preguntar por la orden' });
  await refreshStandings(stage.here);
  await stage.open(anOpenMail());
  await screen.findByRole('heading', { level: 1, name: 'Hoy' });
  return stage;
}
const row = async (name: string) => (await screen.findByText(name)).closest('li');

test('S0.11, S0.25, S2.33 who is about to be due is on the list before any delay', async () => {
  await aList();
  const early = within(screen.getByRole('region', { name: 'Conviene avisar antes' }));
  expect(early.getByText('Cercana')).toBeVisible();
  expect(early.getByText(/vence|Vence/)).toBeVisible();
  expect(screen.queryByText('Lejana')).toBeNull();
});

test('S0.24 broken promises, follow-ups and overdue invoices are one list', async () => {
  await aList();
  for (const name of ['Incumplida', 'Revisada', 'Atrasada']) expect(await row(name)).toBeVisible();
});

test('S1.6, S3.27 the list is ranked, and each place says why', async () => {
  await aList();
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(titles[0]).toBe('Promesas sin cumplir');
  expect(titles.indexOf('Toca escribir')).toBeGreaterThan(titles.indexOf('Seguimientos'));
  expect(await row('Incumplida')).toHaveTextContent(/Prometió/);
  expect(await row('Revisada')).toHaveTextContent('Preguntar por la orden');
  expect(await row('Atrasada')).toHaveTextContent(/lleva 23 días de atraso/);
});
