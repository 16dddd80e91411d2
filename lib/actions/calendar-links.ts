import type { PlainDate } from '@/lib/domain/plain-date';

/** What a link to a calendar carries: it leaves our pages, so that no amount and no detail is in it. */
export type LinkedEntry = { title: string; on: PlainDate; at: string; minutes: number };

/** Google Calendar's form, filled in. The time is local to whoever opens it. */
export function googleCalendarLink(entry: LinkedEntry): string {
  const [start, end] = [localTime(entry, 0), localTime(entry, entry.minutes)].map((time) => time.replace(/[-:]/g, ''));
  const query = new URLSearchParams({ action: 'TEMPLATE', text: entry.title, dates: `${start}/${end}` });
  return `https://calendar.google.com/calendar/render?${query.toString()}`;
}

/** The same of Outlook's calendar on the web. */
export function outlookCalendarLink(entry: LinkedEntry): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: localTime(entry, 0),
    enddt: localTime(entry, entry.minutes),
  });
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query.toString()}`;
}

/** `YYYY-MM-DDTHH:MM:SS` without a zone, some minutes after the entry's beginning. */
function localTime({ on, at }: LinkedEntry, after: number): string {
  return new Date(Date.parse(`${on}T${at}:00Z`) + after * 60_000).toISOString().slice(0, 19);
}
