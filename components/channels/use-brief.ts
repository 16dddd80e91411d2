import { draftReminder, type DraftedReminder } from '@/lib/actions/draft-reminder';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { reminderFactsOf } from '../common/reminder-facts';
import { useDrafting } from '../common/use-drafting';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

/** What a colleague is asked, with the customer's facts and in our own language; null while it is being written. */
export function useBrief(panel: CustomerPanel, colleague: string, answerBy: PlainDate | null): DraftedReminder | null {
  const { today, locale, calendar, language } = useSurroundings();
  const known = useView(settings, undefined);
  const sender = known.phase === 'here' ? known.answer : null;
  return useDrafting(
    JSON.stringify([panel.customer.id, colleague, answerBy, sender, today, locale]),
    sender &&
      (() =>
        draftReminder({ today, locale, calendar }, reminderFactsOf(panel, null), sender, {
          letter: 'internal-brief',
          medium: 'brief',
          language,
          // Among colleagues, unless the house says otherwise.
          address: sender.address ?? 'tú',
          invoiceIds: [],
          answers: { colleague, answerBy },
        })),
  );
}
