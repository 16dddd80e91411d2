import { draftReminder, type DraftedReminder, type ReminderChoice } from '@/lib/actions/draft-reminder';
import type { Contact } from '@/lib/domain/contact';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { Settings } from '@/lib/views/settings';
import { reminderFactsOf } from '../common/reminder-facts';
import { useDrafting } from '../common/use-drafting';
import { useSurroundings } from '../surroundings';

/**
 * The letter that the facts and the person's choice make; null while it is being made. It is drafted anew when the choice
 * or the settings change, not when a row of the ledger does: nobody's text is rewritten under their hands.
 */
export function useDrafted(
  panel: CustomerPanel,
  contact: Contact | null,
  settings: Settings | null,
  choice: ReminderChoice,
): DraftedReminder | null {
  const { today, locale, calendar } = useSurroundings();
  return useDrafting(
    JSON.stringify([choice, settings, contact?.id, contact?.name, today, locale]),
    settings && (() => draftReminder({ today, locale, calendar }, reminderFactsOf(panel, contact), settings, choice)),
  );
}
