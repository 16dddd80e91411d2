import { defaultCalendar, type Calendar } from './calendar';
import type { CustomerFile } from './customer-file';
import { instantInZone } from './instant-in-zone';
import { addDays, dayInZone, type PlainDate } from './plain-date';
import type { Policy } from './policy';
import { policyById, shippedBook } from './policy-book';
import { day, instant, isPlain, joined, listOf, oneOf, orElse, orNull, text, whole, type Plain } from './read-fields';
import { readPolicy } from './read-policy';
import { beforePromise, readRow, readTable, type Own } from './read-row';
import { readers } from './read-rows';
import type { Instant, Row } from './row';
import { shippedPolicy } from './shipped-policy';
import type { DayCircumstances } from './situation';

/** One question to `nextStep`, as a line of a file asks it. */
export type Case = { file: CustomerFile; policy: Policy; on: DayCircumstances };

type Say = (place: string) => (trouble: string) => void;

/**
 * A case from plain data that a person typed or another program wrote: rows as records §6 shapes them, with what may be
 * left out filled in (common fields; `now` = 10:00 of the day; Monday to Friday in UTC; the shipped policy; no class).
 * @returns every trouble found, named by its place, when there is one
 */
export function readCase(value: unknown): Case | { troubles: readonly string[] } {
  if (!isPlain(value)) return { troubles: ['a case should be an object { id, today, customer, invoices, … }'] };
  const troubles: string[] = [];
  const say: Say = (place) => (trouble) => {
    troubles.push(joined(place, trouble));
  };
  const today = day(value['today'], say('today'));
  const calendar = readCalendar(value['calendar'], say);
  const now = readNow(value['now'], { today, calendar }, say);
  const policy = readPolicyOf(value, say);
  const file = readFile(value, { today, calendar }, say);
  return troubles.length > 0 ? { troubles } : { file, policy, on: { today, now, calendar } };
}

function readFile(value: Plain, { today, calendar }: DayCircumstances, say: Say): CustomerFile {
  if (!isPlain(value['customer'])) say('customer')('is missing: it should be an object, {} at least');
  if (value['invoices'] === undefined) say('invoices')('is missing: it should be a list, [] when there are none');
  const table = <T extends Row>(name: string, own: Own<T>, bornOn: (row: Plain) => unknown): T[] =>
    readTable(own, { name, rows: value[name], bornOn, today }, say(name));
  const customer = readRow(
    readers.customer,
    isPlain(value['customer']) ? value['customer'] : {},
    { id: 'customer', on: today, place: 0 },
    say('customer'),
  );
  const log = withTimes(value['log'], calendar);
  const promises = table('promises', readers.promises, (row) => beforePromise(row, today));
  return {
    customer,
    contacts: table('contacts', readers.contacts, () => today),
    invoices: table('invoices', readers.invoices, (row) => row['issuedOn']),
    payments: table('payments', readers.payments, (row) => row['paidOn']),
    balanceReports: table('balanceReports', readers.balanceReports, (row) => row['asOf']),
    promises: promises.map((promise) => ({ ...promise, batch: promise.batch || promise.id })),
    disputeEvents: table('disputeEvents', readers.disputeEvents, () => today),
    plans: table('plans', readers.plans, (row) => row['acceptedOn']),
    followUps: table('followUps', readers.followUps, () => today),
    log: readTable(readers.log, { name: 'log', rows: log, bornOn: (row) => row['on'], today }, say('log')),
    consents: table('consents', readers.consents, () => today),
    amountClass: orNull(oneOf(['A', 'B', 'C'] as const))(value['amountClass'], say('amountClass')),
  };
}

/** A contact tells its day or its instant; the other follows. Contacts of one day keep the order of their lines. */
function withTimes(rows: unknown, { timeZone }: Calendar): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown, place) => {
    if (!isPlain(row)) return row;
    const { on, at } = row;
    if (typeof on === 'string' && (at === undefined || at === null)) {
      const noon = Date.parse(`${on}T12:00:00.000Z`);
      return Number.isNaN(noon) ? row : { ...row, at: new Date(noon + place).toISOString() };
    }
    const isInstant = typeof at === 'string' && !Number.isNaN(Date.parse(at));
    return isInstant && (on === undefined || on === null) ? { ...row, on: dayInZone(at, timeZone) } : row;
  });
}

function readCalendar(value: unknown, say: Say): Calendar {
  const standard = defaultCalendar('UTC');
  if (value === undefined || value === null) return standard;
  if (!isPlain(value)) say('calendar')('should be an object { timeZone, weekend, holidays, from, to }');
  const told = isPlain(value) ? value : {};
  const timeZone = orElse(text, 'UTC')(told['timeZone'], say('calendar.timeZone'));
  const isZone = isKnownZone(timeZone);
  if (!isZone) say('calendar.timeZone')(`should be a zone such as America/Bogota, but it is "${timeZone}"`);
  const weekend =
    told['weekend'] === undefined ? standard.weekend : listOf(whole)(told['weekend'], say('calendar.weekend'));
  if (weekend.some((one) => one < 0 || one > 7)) say('calendar.weekend')('should hold weekdays from 1 (Monday) to 7');
  return {
    timeZone: isZone ? timeZone : 'UTC',
    // Elsewhere Sunday is 0.
    weekend: weekend.map((one) => (one === 0 ? 7 : one)),
    holidays: listOf(day)(told['holidays'], say('calendar.holidays')),
    from: readTime(told['from'], standard.from, say('calendar.from')),
    to: readTime(told['to'], standard.to, say('calendar.to')),
  };
}

function readTime(value: unknown, fallback: string, say: (trouble: string) => void): string {
  const time = orElse(text, fallback)(value, say);
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || time === '24:00') return time;
  say(`should be a time such as 09:00, but it is "${time}"`);
  return fallback;
}

/** An instant, or a time of that day in the calendar's zone. */
function readNow(value: unknown, on: { today: PlainDate; calendar: Calendar }, say: Say): Instant {
  const { today, calendar } = on;
  const isTime = typeof value === 'string' && /^\d{2}:\d{2}$/.test(value);
  const time = isTime ? readTime(value, '10:00', say('now')) : '10:00';
  const there = instantInZone(today, time, calendar.timeZone);
  if (isTime || value === undefined || value === null) return there;
  const now = instant(value, say('now'));
  const local = dayInZone(now, calendar.timeZone);
  const isNear = local >= addDays(today, -1) && local <= addDays(today, 1);
  if (!isNear) say('now')(`lies on ${local} in ${calendar.timeZone}, which is not today (${today})`);
  return now;
}

/** A policy given in full or by its shipped id; else the one that the customer's row names, else the standard. */
function readPolicyOf(value: Plain, say: Say): Policy {
  const told = value['policy'];
  const customer = value['customer'];
  if (told === undefined || told === null) {
    const own = isPlain(customer) ? customer['policyId'] : null;
    return (typeof own === 'string' ? policyById(shippedBook, own) : null) ?? shippedPolicy;
  }
  const policy =
    typeof told === 'string'
      ? policyById(shippedBook, told)
      : readPolicy(isPlain(told) ? { id: 'case', ...told } : told);
  if (policy) return policy;
  const ids = shippedBook.policies.map(({ id }) => id).join(', ');
  say('policy')(`should be one of ${ids}, or { rungs: [{ id, day, channel, stage, letter, needs }], sideSteps, … }`);
  return shippedPolicy;
}

function isKnownZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
