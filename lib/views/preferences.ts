import type { Ledger } from '@/lib/ledger/database';

/** How the person wants the interface itself. `theme` null follows the mailbox, else the system. */
export type Preferences = { theme: 'light' | 'dark' | null; letterKeys: boolean };

/** The settings under which they are kept; what `saveSettings` is given as names. */
export const preferenceNames = { theme: 'interface.theme', letterKeys: 'interface.letterKeys' } as const;

/** The preferences with their defaults: follow the mailbox, keys of one letter on. */
export async function preferences(ledger: Ledger): Promise<Preferences> {
  const [theme, letterKeys] = await ledger.settings.bulkGet([preferenceNames.theme, preferenceNames.letterKeys]);
  const chosen = theme?.voided === null ? theme.value : null;
  return {
    theme: chosen === 'light' || chosen === 'dark' ? chosen : null,
    letterKeys: letterKeys?.voided !== null || letterKeys.value !== false,
  };
}
