import type { FollowUp } from '@/lib/domain/follow-up';
import { dayInZone } from '@/lib/domain/plain-date';
import type { CalendarWay } from '@/lib/host/calendar-port';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { preferences } from '@/lib/views/preferences';
import { useSurroundings } from '../surroundings';
import { useActs } from './acts';
import { lazyVerb } from './lazily';
import { useFormats } from './use-formats';
import { useView } from './use-view';

const putInCalendar = lazyVerb(async () => (await import('./put-in-calendar')).putInCalendar);
const noteCalendar = lazyVerb(async () => (await import('@/lib/actions/note-calendar')).noteCalendar);

export type CalendarChoice = { way: CalendarWay; label: string };

export type CalendarActs = {
  /** What there is to choose from here. */
  choices: readonly CalendarChoice[];
  put: (followUp: FollowUp, way: CalendarWay) => void;
  /** The person says that the entry is in their calendar. */
  confirm: (followUp: FollowUp) => void;
  /** What is known of the entry, exactly; null while nothing was offered. */
  stateOf: (followUp: FollowUp) => string | null;
};

/** Bringing follow-ups of a customer into the person's own calendar. */
export function useCalendar(panel: CustomerPanel): CalendarActs {
  const here = useSurroundings();
  const { host, words, calendar } = here;
  const formats = useFormats();
  const { performHere, say } = useActs();
  const own = useView(preferences, undefined);
  const namesInLinks = own.phase === 'here' && own.answer.namesInLinks;
  const put = async (followUp: FollowUp, way: CalendarWay) => {
    const answer = await putInCalendar(here, panel, { followUp, way, namesInLinks }).catch(() => null);
    if (!answer?.ok) return say(words('followUps.notOpened'));
    const how = answer.value === 'confirmed' ? 'confirmed' : way === 'form' || way === 'file' ? way : 'link';
    performHere(noteCalendar(here, followUp.id, how), { done: words(sayings[how]) });
  };
  return {
    choices: waysHere(host.capabilities.opensCalendarForm).map((way) => ({ way, label: words(`followUps.${way}`) })),
    put: (followUp, way) => void put(followUp, way),
    confirm: (followUp) =>
      performHere(noteCalendar(here, followUp.id, 'confirmed'), { done: words('followUps.confirmedNow') }),
    stateOf: ({ calendar: note }) => {
      if (note.state === 'none') return null;
      if (note.state === 'confirmed') return words('followUps.confirmed');
      return words(offers[note.by], { day: formats.shortDay(dayInZone(note.at, calendar.timeZone)) });
    },
  };
}

function waysHere(hasForm: boolean): CalendarWay[] {
  return [...(hasForm ? (['form'] as const) : []), 'file', 'google', 'outlook'];
}

const sayings = {
  form: 'followUps.formOpenedShort',
  file: 'saved.calendarFile',
  link: 'followUps.linkOpened',
  confirmed: 'followUps.confirmedNow',
} as const;

const offers = {
  form: 'followUps.offeredForm',
  file: 'followUps.offeredFile',
  link: 'followUps.offeredLink',
} as const;
