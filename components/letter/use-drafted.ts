import { useEffect, useState } from 'react';
import { draftReminder, type DraftedReminder, type ReminderChoice } from '@/lib/actions/draft-reminder';
import type { Contact } from '@/lib/domain/contact';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { Settings } from '@/lib/views/settings';
import { reminderFactsOf } from '../common/reminder-facts';
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
  const [drafted, setDrafted] = useState<DraftedReminder | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const key = JSON.stringify([choice, settings, contact?.id, contact?.name, today, locale]);
  useEffect(() => {
    if (!settings) return;
    let isCurrent = true;
    const facts = reminderFactsOf(panel, contact);
    const draft = async () => {
      try {
        const next = await draftReminder({ today, locale, calendar }, facts, settings, choice);
        if (isCurrent) setDrafted(next);
      } catch (error) {
        if (isCurrent) setFailure(error);
      }
    };
    void draft();
    return () => {
      isCurrent = false;
    };
    // `key` holds everything that may begin the letter anew.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [key]);
  // A letter file that cannot be read is a mistake of ours: the boundary above says so.
  if (failure !== null) throw failure;
  return drafted;
}
