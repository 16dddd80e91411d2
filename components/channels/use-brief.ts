import { useEffect, useState } from 'react';
import { draftReminder, type DraftedReminder } from '@/lib/actions/draft-reminder';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { reminderFactsOf } from '../common/reminder-facts';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

/** What a colleague is asked, with the customer's facts and in our own language; null while it is being written. */
export function useBrief(panel: CustomerPanel, colleague: string, answerBy: PlainDate | null): DraftedReminder | null {
  const { today, locale, calendar, language } = useSurroundings();
  const known = useView(settings, undefined);
  const [drafted, setDrafted] = useState<DraftedReminder | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const sender = known.phase === 'here' ? known.answer : null;
  const key = JSON.stringify([panel.customer.id, colleague, answerBy, sender, today, locale]);
  useEffect(() => {
    if (!sender) return;
    let isCurrent = true;
    const choice = {
      letter: 'internal-brief',
      medium: 'brief',
      language,
      // Among colleagues, unless the house says otherwise.
      address: sender.address ?? 'tú',
      invoiceIds: [],
      answers: { colleague, answerBy },
    } as const;
    const draft = async () => {
      try {
        const next = await draftReminder({ today, locale, calendar }, reminderFactsOf(panel, null), sender, choice);
        if (isCurrent) setDrafted(next);
      } catch (error) {
        if (isCurrent) setFailure(error);
      }
    };
    void draft();
    return () => {
      isCurrent = false;
    };
    // `key` holds everything that may begin the text anew.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [key]);
  // A letter file that cannot be read is a mistake of ours: the boundary above says so.
  if (failure !== null) throw failure;
  return drafted;
}
