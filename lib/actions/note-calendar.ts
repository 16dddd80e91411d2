import type { CalendarNote } from '@/lib/domain/follow-up';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/**
 * Notes how far a follow-up has come into the person's calendar: a form, file or link was offered, or they said that it
 * is there. What was confirmed is not taken back by offering it again.
 */
export function noteCalendar(
  here: Circumstances,
  followUpId: string,
  how: 'form' | 'file' | 'link' | 'confirmed',
): Promise<Done<void>> {
  return perform(here, 'note-calendar', async (pen) => {
    const followUp = await here.ledger.followUps.get(followUpId);
    if (!followUp || followUp.calendar.state === 'confirmed') return;
    const calendar: CalendarNote =
      how === 'confirmed' ? { state: 'confirmed', at: pen.at } : { state: 'offered', at: pen.at, by: how };
    await pen.change('followUps', followUpId, { calendar });
  });
}
