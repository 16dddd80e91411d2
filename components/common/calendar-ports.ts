import type { FollowUp } from '@/lib/domain/follow-up';
import type { Instant } from '@/lib/domain/row';
import type { CalendarPort } from '@/lib/host/calendar-port';
import type { CalendarEntry, MailHost } from '@/lib/host/mail-host';
import { saveFile } from './save-file';

type Circumstance = {
  host: MailHost;
  followUp: FollowUp;
  now: () => Instant;
  /** What a link may call the entry: it leaves our pages. */
  linkTitle: string;
};

/** The ways into a calendar that there are here, the shortest first. */
export function calendarPorts({ host, followUp, now, linkTitle }: Circumstance): CalendarPort[] {
  const form: CalendarPort = {
    way: 'form',
    async put(entry) {
      const answer = await host.openCalendarForm(entry);
      return answer.ok ? offered : answer;
    },
  };
  const file: CalendarPort = {
    way: 'file',
    async put({ title, body }) {
      const { followUpIcs } = await import('@/lib/actions/follow-up-ics');
      saveFile(`cordial-${followUp.dueOn}.ics`, 'text/calendar', followUpIcs(followUp, { title, body }, now()));
      return offered;
    },
  };
  const link = (way: 'google' | 'outlook'): CalendarPort => ({
    way,
    async put(entry: CalendarEntry) {
      const links = await import('@/lib/actions/calendar-links');
      const linkTo = way === 'google' ? links.googleCalendarLink : links.outlookCalendarLink;
      window.open(linkTo({ ...entry, title: linkTitle }), '_blank', 'noopener');
      return offered;
    },
  });
  return [...(host.capabilities.opensCalendarForm ? [form] : []), file, link('google'), link('outlook')];
}

const offered = { ok: true, value: 'offered' } as const;
