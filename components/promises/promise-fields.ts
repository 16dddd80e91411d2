import type { Channel } from '@/lib/domain/contact-log';
import { money, type Money } from '@/lib/domain/money';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import { lackingOf } from '@/lib/domain/plan-schedule';
import type { TypedAmount } from '../common/AmountField';
import type { TypedDay } from '../common/DateField';
import type { OtherPromise } from './OtherAmount';
import type { PromiseOffer } from './promise-offers';

/** A part of a promise as it is typed; of the last one the amount is what the others leave. */
export type PartFields = { day: TypedDay; amount: TypedAmount };

export type PromiseFields = {
  when: TypedDay;
  /** The key of an offer, or `other`. */
  offer: string;
  other: OtherPromise;
  /** Empty: all on one day. Else every part, the first one with the day of `when`. */
  parts: readonly PartFields[];
  channel: Extract<Channel, 'mail' | 'call' | 'whatsapp'>;
  note: string;
  /** Working days that we wait after each day. */
  grace: number;
};

export type PromisedPart = { date: PlainDate; amount: Money };

/** What will be logged. */
export type PromiseToLog = { parts: readonly PromisedPart[]; amount: Money; invoiceIds: readonly string[] };

export type PromiseProblem = 'date' | 'past' | 'amount' | 'invoices' | 'order' | 'parts';

/** Days between two parts that one press makes. */
const partGap = 14;

/** The promise that the fields describe, or what they lack. */
export function promiseToLog(
  fields: PromiseFields,
  offers: readonly PromiseOffer[],
  today: PlainDate,
): PromiseToLog | PromiseProblem {
  const { day } = fields.when;
  if (day === null) return 'date';
  if (day < today) return 'past';
  const meant = meantBy(fields, offers);
  if (typeof meant === 'string') return meant;
  if (fields.parts.length === 0) return { ...meant, parts: [{ date: day, amount: meant.amount }] };
  const parts = partsOf(fields, meant.amount, today);
  return typeof parts === 'string' ? parts : { ...meant, parts };
}

/** How much is promised in all, and about which documents. */
export function meantBy(
  { offer: key, other }: PromiseFields,
  offers: readonly PromiseOffer[],
): Omit<PromiseToLog, 'parts'> | 'invoices' | 'amount' {
  const offer = offers.find((one) => one.key === key);
  if (offer) return { amount: offer.amount, invoiceIds: offer.invoiceIds };
  const { amount, invoiceIds } = other;
  if (invoiceIds.length === 0) return 'invoices';
  return amount.amount ? { amount: amount.amount, invoiceIds } : 'amount';
}

/** What is left for the last part; null while an amount before it is not clear, or nothing is left. */
export function lastPart(parts: readonly PartFields[], total: Money): Money | null {
  const named = parts.slice(0, -1).flatMap(({ amount: { amount } }) => (amount && amount.minor > 0 ? [amount] : []));
  if (named.length < parts.length - 1 || named.some(({ currency }) => currency !== total.currency)) return null;
  const left = lackingOf(total, named);
  return left.minor > 0 ? left : null;
}

function partsOf({ parts, when }: PromiseFields, total: Money, today: PlainDate): PromisedPart[] | PromiseProblem {
  const days = parts.map(({ day }, at) => (at === 0 ? when.day : day.day));
  if (days.some((day) => day !== null && day < today)) return 'past';
  const rest = lastPart(parts, total);
  if (rest === null) return 'parts';
  const promised = parts.map(({ amount }, at) => (at === parts.length - 1 ? rest : amount.amount));
  const read = days.flatMap((date, at) => {
    const amount = promised[at];
    return date !== null && amount ? [{ date, amount }] : [];
  });
  if (read.length < parts.length) return 'date';
  return read.some(({ date }, at) => at > 0 && date <= (read[at - 1]?.date ?? '')) ? 'order' : read;
}

/** One part more, two weeks after the last: what was left is halved, the odd unit with the earlier half. */
export function withPart(
  parts: readonly PartFields[],
  total: Money,
  firstOn: PlainDate,
  written: { day: (day: PlainDate) => string; digits: (amount: Money) => string },
): PartFields[] {
  const untyped: TypedAmount = { text: '', amount: null };
  const before: readonly PartFields[] =
    parts.length > 0 ? parts : [{ day: { text: written.day(firstOn), day: firstOn }, amount: untyped }];
  const last = before.at(-1);
  const left = lastPart(before, total) ?? total;
  const half = money(Math.ceil(left.minor / 2), total.currency);
  const on = addDays((before.length === 1 ? firstOn : last?.day.day) ?? firstOn, partGap);
  const named = { text: written.digits(half), amount: half };
  return [
    ...before.map((part, at) => (at === before.length - 1 ? { ...part, amount: named } : part)),
    { day: { text: written.day(on), day: on }, amount: untyped },
  ];
}
