import { expect, test } from 'vitest';
import { askAgainAbout } from '@/lib/actions/ask-again-about';
import { linkAddress } from '@/lib/actions/link-address';
import { undo } from '@/lib/actions/undo';
import { ignoredAddresses } from '@/lib/views/ignored-addresses';
import { circumstances, freshLedger } from '../support/ledger';

test('an address that was nobody’s is asked about again, its neighbours not; and that is taken back', async () => {
  const here = circumstances(freshLedger());
  await linkAddress(here, 'boletin@diario.example', null);
  await linkAddress(here, 'avisos@banco.example', null);
  await linkAddress(here, 'pagos@nube.example', 'customer');
  const { actId } = await askAgainAbout(here, 'boletin@diario.example');
  expect(await ignoredAddresses(here.ledger)).toEqual(['avisos@banco.example']);
  await undo(here, actId!);
  expect(await ignoredAddresses(here.ledger)).toEqual(['avisos@banco.example', 'boletin@diario.example']);
  expect((await askAgainAbout(here, 'pagos@nube.example')).actId).toBeNull();
});
