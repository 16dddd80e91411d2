import type { Instant } from '@/lib/domain/row';

/** Which greeting fits the hour of an instant in the company's zone. */
export function greetingAt(instant: Instant, timeZone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(instant)),
  );
  if (hour >= 5 && hour < 12) return 'morning';
  return hour >= 12 && hour < 20 ? 'afternoon' : 'evening';
}
