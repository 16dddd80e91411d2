import { expect, test } from 'vitest';
import { saveSettings } from '@/lib/actions/save-settings';
import { companyIncentiveSetting } from '@/lib/domain/read-incentive';
import { companyIncentive, readIncentiveGround } from '@/lib/ledger/incentive-ground';
import { aRule } from '../support/incentives';
import { circumstances, freshLedger } from '../support/ledger';

test('the company’s rule is what the setting holds, and nothing once it was cleared', async () => {
  const ledger = freshLedger();
  const here = circumstances(ledger);
  expect(await companyIncentive(ledger)).toBeNull();
  await saveSettings(here, { [companyIncentiveSetting]: aRule() });
  expect(await readIncentiveGround(ledger, 'customer')).toEqual({ rows: [], company: aRule() });
  await saveSettings(here, { [companyIncentiveSetting]: null });
  expect(await companyIncentive(ledger)).toBeNull();
});
