import type { Calendar } from '@/lib/domain/calendar';

/** The zone of this machine, where the person has not set the company's. */
export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Working time of the company: Monday to Friday, nine to six; the law tables of each country bring its holidays. */
export function calendarOf(timeZone: string): Calendar {
  return { timeZone, weekend: [6, 7], holidays: [], from: '09:00', to: '18:00' };
}
