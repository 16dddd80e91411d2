import { useEffect, useState } from 'react';
import { dayInZone, type PlainDate } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';

/** Short enough that nobody sees yesterday after midnight, after a night's sleep of the machine or a flight. */
const lookEveryMs = 30_000;

/** The company's present day, or the browser's while no zone is set; it turns at midnight, on wake and with the zone. */
export function useToday(now: () => Instant, timeZone: string): PlainDate {
  const [today, setToday] = useState(() => dayInZone(now(), timeZone));
  useEffect(() => {
    const look = () => setToday(dayInZone(now(), timeZone));
    look();
    const timer = setInterval(look, lookEveryMs);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now, timeZone]);
  return today;
}
