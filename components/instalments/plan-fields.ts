import type { Calendar } from '@/lib/domain/calendar';
import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import { presetRule, type PlanPreset } from '@/lib/domain/plan-presets';
import { lackingOf, onWorkingDays, planSchedule, type PlannedPart, type PlanRule } from '@/lib/domain/plan-schedule';
import type { TypedAmount } from '../common/AmountField';
import type { TypedDay } from '../common/DateField';

export type PartFields = { day: TypedDay; amount: TypedAmount };

/** One way to pay as it is typed; `rows` count in a plan of one's own alone. */
export type OptionFields = {
  preset: PlanPreset | 'custom';
  every: PlanRule['every'];
  parts: number;
  firstOn: TypedDay;
  first: TypedAmount;
  rows: readonly PartFields[];
};

/** What an option still lacks; `lacking` and `too-much` say by how much. */
export type OptionProblem =
  | { code: 'day' | 'past' | 'order' | 'amount' | 'first' | 'too-small' }
  | { code: 'lacking' | 'too-much'; amount: Money };

type On = { today: PlainDate; calendar: Calendar; usualPayDay: number | null };

type Written = { day: (day: PlainDate) => string; digits: (amount: Money) => string };

export const untypedAmount: TypedAmount = { text: '', amount: null };

export function optionOf(preset: PlanPreset, on: On, written: Written): OptionFields {
  const { every, parts, firstOn } = presetRule(preset, on);
  return {
    preset,
    every,
    parts,
    firstOn: { text: written.day(firstOn), day: firstOn },
    first: untypedAmount,
    rows: [],
  };
}

/** The same plan with each part to be changed by hand. */
export function customOf(option: OptionFields, parts: readonly PlannedPart[], written: Written): OptionFields {
  const rows = parts.flatMap(({ dueOn, amounts }) =>
    amounts.map((amount) => ({
      day: { text: written.day(dueOn), day: dueOn },
      amount: { text: written.digits(amount), amount },
    })),
  );
  return { ...option, preset: 'custom', rows };
}

/** The parts that an option stands for, or what it lacks; parts are shown as far as they are known. */
export function readOption(
  option: OptionFields,
  total: Money,
  on: Pick<On, 'today' | 'calendar'>,
): { parts: readonly PlannedPart[]; problem: OptionProblem | null } {
  if (option.preset === 'custom') return readRows(option.rows, total, on.today);
  const { parts, every, first } = option;
  const firstOn = option.firstOn.day;
  if (firstOn === null) return { parts: [], problem: { code: 'day' } };
  if (firstOn < on.today) return { parts: [], problem: { code: 'past' } };
  if (total.minor < parts) return { parts: [], problem: { code: 'too-small' } };
  const hasFirst = first.text.trim() !== '' && parts > 1;
  const { amount } = first;
  const isFirstWrong = hasFirst && (!amount || amount.minor <= 0 || total.minor - amount.minor < parts - 1);
  if (isFirstWrong) return { parts: [], problem: { code: 'first' } };
  const rule = { parts, every, firstOn, first: hasFirst ? amount : null };
  return { parts: onWorkingDays(planSchedule(rule, [total]), on.calendar), problem: null };
}

function readRows(rows: readonly PartFields[], total: Money, today: PlainDate) {
  const parts = rows.flatMap(({ day: { day }, amount: { amount } }) =>
    day !== null && amount ? [{ dueOn: day, amounts: [amount] }] : [],
  );
  return { parts, problem: rowsProblem(rows, total, today) };
}

function rowsProblem(rows: readonly PartFields[], total: Money, today: PlainDate): OptionProblem | null {
  const days = rows.map(({ day: { day } }) => day);
  if (days.length === 0 || days.includes(null)) return { code: 'day' };
  if (days.some((day) => day !== null && day < today)) return { code: 'past' };
  if (days.some((day, at) => at > 0 && (day ?? '') <= (days[at - 1] ?? ''))) return { code: 'order' };
  const amounts = rows.flatMap(({ amount: { amount } }) => (amount && amount.minor > 0 ? [amount] : []));
  if (amounts.length < rows.length) return { code: 'amount' };
  const lacking = lackingOf(total, amounts);
  if (lacking.minor === 0) return null;
  return lacking.minor > 0
    ? { code: 'lacking', amount: lacking }
    : { code: 'too-much', amount: { ...lacking, minor: -lacking.minor } };
}
