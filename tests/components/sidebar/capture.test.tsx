import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { anOpenMail } from '../../support/fake-host';
import { aStage } from '../sidebar-stage';

test('a masked capture of the page is downloaded on request; a mailbox that does not answer is said', async () => {
  const saved: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  const stage = await aStage();
  await stage.open(anOpenMail());
  const ask = async () => {
    await stage.user.click(screen.getByRole('button', { name: 'Más opciones' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Captura para reportar un fallo' }));
  };
  await ask();
  expect(await screen.findByText(/^Captura descargada/)).toBeVisible();
  expect(stage.host.calls).toContainEqual({ name: 'capturePage' });
  expect(saved).toHaveLength(1);
  stage.host.refuse('silent');
  await ask();
  expect(await screen.findByText(/^El correo no respondió/)).toBeVisible();
  expect(saved).toHaveLength(1);
});

test('a host without a page to capture does not offer it', async () => {
  const stage = await aStage({ capabilities: { capturesPage: false } });
  await stage.open(anOpenMail());
  await stage.user.click(screen.getByRole('button', { name: 'Más opciones' }));
  expect(await screen.findByRole('menuitem', { name: 'Atajos de teclado' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: /Captura/ })).toBeNull();
});
