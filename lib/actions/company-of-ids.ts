import { stampRow } from '@/lib/ledger/row-stamp';
import type { SettingRow } from '@/lib/ledger/database';
import { normalizeTaxId } from '@/lib/text/tax-ids';
import type { Circumstances } from './circumstances';

/** The setting that holds our own part of imported ids. It travels in the backup, so that a second device forms the same ids. */
const settingName = 'ids.company';

/**
 * Our own part of the ids of imported documents: the company's tax id if it is known at the first import, else `me`. Fixed
 * then and never computed again, or every document would be imported a second time (reference: records §6).
 */
export async function companyOfIds({ ledger, by, now }: Circumstances): Promise<string> {
  return ledger.transaction('rw', ledger.settings, async () => {
    const kept = await ledger.settings.get(settingName);
    if (typeof kept?.value === 'string') return kept.value;
    const taxId = (await ledger.settings.get('company.taxId'))?.value;
    const company = (typeof taxId === 'string' && normalizeTaxId(taxId)) || 'me';
    await ledger.settings.add(stampRow<SettingRow>({ value: company }, { id: settingName, at: now(), by }));
    return company;
  });
}
