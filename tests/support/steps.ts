import type { LogEntry } from '@/lib/domain/contact-log';
import type { CustomerFile } from '@/lib/domain/customer-file';
import type { Invoice } from '@/lib/domain/invoice';
import { instantInZone } from '@/lib/domain/instant-in-zone';
import { nextStep, type NextStep } from '@/lib/domain/next-step';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { aCustomerFile, aLogEntry, anInvoice, calendar, day } from './builders';

/** The next step of a customer with these rows, under the shipped policy. */
export function stepOn(today: string, changes: Partial<CustomerFile>): NextStep {
  return nextStep(aCustomerFile(changes), shippedPolicy, { today, calendar });
}

/** The same at a local time of that day under a policy; working hours count. */
export function stepAt(time: string, changes: Partial<CustomerFile>, policy = shippedPolicy, today = day): NextStep {
  const now = instantInZone(today, time, calendar.timeZone);
  return nextStep(aCustomerFile(changes), policy, { today, now, calendar });
}

/** An invoice that is so many days late on the day of the tests. */
export function late(days: number, changes: Partial<Invoice> = {}): Invoice {
  return anInvoice({ dueOn: addDays(day, -days), ...changes });
}

/** A written reminder that left so many days before the day of the tests. */
export function sent(rung: string, daysAgo: number, changes: Partial<LogEntry> = {}): LogEntry {
  return aLogEntry({ id: `${rung}-${daysAgo}`, on: addDays(day, -daysAgo), rung, ...changes });
}

/** The codes of the reasons, and of the gates. */
export const codes = ({ why }: Pick<NextStep, 'why'>) => why.map(({ code }) => code);

export const gates = ({ notToday }: Pick<NextStep, 'notToday'>) => notToday.map(({ code }) => code);
