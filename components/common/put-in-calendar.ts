import type { FollowUp } from '@/lib/domain/follow-up';
import type { CalendarWay } from '@/lib/host/calendar-port';
import type { HostAnswer } from '@/lib/host/mail-host';
import { calendarEntry } from '@/lib/i18n/calendar-entry';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { entryFacts } from '@/lib/views/entry-facts';
import type { Surroundings } from '../surroundings';
import { calendarPorts } from './calendar-ports';

type Asked = {
  followUp: FollowUp;
  way: CalendarWay;
  /** Whether a link may name the customer: it leaves our pages. */
  namesInLinks: boolean;
};

/** Brings a follow-up into the person's calendar by one of its ways: `offered` where the calendar does not tell more. */
export async function putInCalendar(
  { host, words, calendar, locale, now }: Surroundings,
  panel: CustomerPanel,
  { followUp, way, namesInLinks }: Asked,
): Promise<HostAnswer<'offered' | 'confirmed'>> {
  const entry = calendarEntry(followUp, entryFacts(panel), calendar, words, locale);
  const linkTitle = namesInLinks ? entry.title : words('followUps.linkTitle');
  const port = calendarPorts({ host, followUp, now, linkTitle }).find((one) => one.way === way);
  return port ? port.put(entry) : { ok: false, reason: 'refused' };
}
