import { useState } from 'react';
import { oneClickDay } from '@/lib/domain/one-click-day';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useActs } from '../common/acts';
import { lazyVerb } from '../common/lazily';
import type { CalendarActs } from '../common/use-calendar';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

const scheduleFollowUp = lazyVerb(async () => (await import('@/lib/actions/schedule-follow-up')).scheduleFollowUp);
const openEntryForm = lazyVerb(async () => (await import('./open-entry-form')).openEntryForm);
const noteCalendar = lazyVerb(async () => (await import('@/lib/actions/note-calendar')).noteCalendar);

/**
 * One click: the follow-up on the sensible day is kept at once, whatever the calendar does, and the calendar's form opens
 * where the mailbox has one. What already stands on that day is not made twice.
 */
export function useOneClick(panel: CustomerPanel, calendarActs: CalendarActs) {
  const here = useSurroundings();
  const { host, words, today, calendar } = here;
  const formats = useFormats();
  const { perform, say } = useActs();
  const [isAsking, setAsking] = useState(false);
  const promises = panel.promises.filter(({ state }) => state === 'open');
  const open = promises.toSorted((a, b) => (a.judgedOn < b.judgedOn ? -1 : 1))[0]?.promise ?? null;
  const { earliest, stage } = panel.nextStep;
  const dueOn = oneClickDay({ openPromise: open, earliest, stage }, today, calendar);
  const said = formats.phrases(dueOn, 'act');
  const standing = panel.followUps.find((followUp) => followUp.dueOn === dueOn) ?? null;
  const opensForm = host.capabilities.opensCalendarForm;

  const make = async () => {
    const draft = { dueOn, promiseId: open?.id ?? null, offeredBy: opensForm ? ('form' as const) : null };
    const done = words(opensForm ? 'followUps.formOpened' : 'saved.followUp', said);
    const followUpId = await perform(scheduleFollowUp(here, panel.customer.id, draft), { done });
    if (!opensForm) return;
    const answer = await openEntryForm(here, panel, dueOn);
    if (answer.ok) return;
    await noteCalendar(here, followUpId, 'none');
    say(words('followUps.formRefused', said));
  };

  const press = () => {
    if (!standing) return void make().catch(() => say(words('failure.failedShort')));
    if (standing.calendar.state === 'offered') return setAsking(true);
    if (standing.calendar.state === 'none' && opensForm) return calendarActs.put(standing, 'form');
    say(words('followUps.already', said));
  };
  return { dueOn, said, press, asked: isAsking ? standing : null, close: () => setAsking(false) };
}
