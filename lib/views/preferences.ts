import type { Ledger } from '@/lib/ledger/database';

/** How the person wants the interface itself. `theme` null follows the mailbox, else the system. */
export type Preferences = {
  theme: 'light' | 'dark' | null;
  letterKeys: boolean;
  /** Whether a link that leaves our pages may name the customer. */
  namesInLinks: boolean;
};

/** The settings under which they are kept; what `saveSettings` is given as names. */
export const preferenceNames = {
  theme: 'interface.theme',
  letterKeys: 'interface.letterKeys',
  namesInLinks: 'interface.namesInLinks',
} as const;

/** The preferences with their defaults: follow the mailbox, keys of one letter on, nobody's name in a link. */
export async function preferences(ledger: Ledger): Promise<Preferences> {
  const names = [preferenceNames.theme, preferenceNames.letterKeys, preferenceNames.namesInLinks];
  const [theme, letterKeys, namesInLinks] = await ledger.settings.bulkGet(names);
  const chosen = theme?.voided === null ? theme.value : null;
  return {
    theme: chosen === 'light' || chosen === 'dark' ? chosen : null,
    letterKeys: letterKeys?.voided !== null || letterKeys.value !== false,
    namesInLinks: namesInLinks?.voided === null && namesInLinks.value === true,
  };
}
