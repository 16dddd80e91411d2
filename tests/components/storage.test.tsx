import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Root } from '@/components/root/Root';
import { openLedger } from '@/lib/ledger/open-ledger';
import type { StorageTrouble } from '@/lib/ledger/storage-trouble';
import { fakeHost } from '../support/fake-host';

test.each([
  ['refused', 'Abramos Cordial al lado', 'Abrir panel lateral'],
  ['full', 'No queda espacio en el disco', 'Volver a intentar'],
  ['missing', 'Este navegador no puede guardar tus datos', 'Volver a intentar'],
  ['upgraded-by-tab', 'Cordial se actualizó en otra pestaña', 'Recargar el panel'],
  ['held-by-tab', 'Otra pestaña tiene abierta una versión anterior', null],
] satisfies [StorageTrouble, string, string | null][])(
  'storage that is %s is said plainly, with a way out',
  async (trouble, title, verb) => {
    Object.defineProperty(navigator, 'languages', { value: ['es-MX'], configurable: true });
    render(
      <Root host={fakeHost()} openLedger={async () => ({ ok: false, trouble })}>
        <p>panel</p>
      </Root>,
    );
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.queryAllByRole('button').map((button) => button.textContent)).toEqual(verb === null ? [] : [verb]);
    expect(screen.queryByText('panel')).toBeNull();
  },
);

test('the side panel is opened from the page that says why', async () => {
  const host = fakeHost();
  render(
    <Root host={host} openLedger={async () => ({ ok: false, trouble: 'refused' })}>
      <p>panel</p>
    </Root>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Abrir panel lateral' }));
  expect(host.calls).toEqual([{ name: 'openSidePanel' }]);
});

test('trying again opens what was held up before', async () => {
  let attempts = 0;
  const open: typeof openLedger = async (tell) => {
    attempts += 1;
    return attempts === 1 ? { ok: false, trouble: 'full' } : openLedger(tell, `again-${Math.random()}`);
  };
  render(
    <Root host={fakeHost()} openLedger={open}>
      <p>panel</p>
    </Root>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Volver a intentar' }));
  expect(await screen.findByText('panel')).toBeVisible();
});
