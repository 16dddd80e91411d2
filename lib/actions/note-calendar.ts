import type { CalendarNote } from '@/lib/domain/follow-up';
import type { Instant } from '@/lib/domain/row';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/**
 * Notes how far a follow-up has come into the person's calendar: a form, file or link was offered, or they said that it
 * is there; `none` where what was offered did not open. What was confirmed is not taken back by offering it again.
 */
export function noteCalendar(
  here: Circumstances,
  followUpId: string,
  how: 'form' | 'file' | 'link' | 'confirmed' | 'none',
): Promise<Done<void>> {
  return perform(here, 'note-calendar', async (pen) => {
    const followUp = await here.ledger.followUps.get(followUpId);
    if (!followUp || followUp.calendar.state === 'confirmed') return;
    await pen.change('followUps', followUpId, { calendar: noteOf(how, pen.at) });
  });
}

function noteOf(how: 'form' | 'file' | 'link' | 'confirmed' | 'none', at: Instant): CalendarNote {
  if (how === 'none') return { state: 'none' };
  return how === 'confirmed' ? { state: 'confirmed', at } : { state: 'offered', at, by: how };
}
