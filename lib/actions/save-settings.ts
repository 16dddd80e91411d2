import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** Saves settings, each its own row under its name, so that two devices can change different ones. Null clears one. */
export function saveSettings(here: Circumstances, values: Readonly<Record<string, unknown>>): Promise<Done<void>> {
  return perform(here, 'save-settings', async (pen) => {
    for (const [name, value] of Object.entries(values)) {
      if (await here.ledger.settings.get(name)) await pen.change('settings', name, { value, voided: null });
      else if (value !== null) await pen.add('settings', { value }, name);
    }
  });
}
