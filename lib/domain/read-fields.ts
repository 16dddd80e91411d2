import { money, type Money } from './money';
import { isPlainDate, type PlainDate } from './plain-date';

/** Plain data whose fields nobody has looked at yet. */
export type Plain = Readonly<Record<string, unknown>>;

/** Reads one value; says what is wrong with it and gives something of its kind, so that reading goes on to the next. */
export type Field<T> = (value: unknown, say: (trouble: string) => void) => T;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A trouble with the place it is at, inner places without a gap: `invoices[0].dueOn should be …`. */
export function joined(place: string, trouble: string): string {
  return /^[.[]/.test(trouble) ? `${place}${trouble}` : `${place} ${trouble}`;
}

/** The value as a person would recognise it in their file. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

export const text: Field<string> = (value, say) => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  say(`should be text, but it is ${shown(value)}`);
  return '';
};

export const day: Field<PlainDate> = (value, say) => {
  if (typeof value === 'string' && isPlainDate(value)) return value;
  say(`should be a day of the calendar as YYYY-MM-DD, but it is ${shown(value)}`);
  return '2000-01-01';
};

export const instant: Field<string> = (value, say) => {
  const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  say(`should be an instant such as 2026-11-24T15:42:00Z, but it is ${shown(value)}`);
  return '2000-01-01T00:00:00.000Z';
};

export const whole: Field<number> = (value, say) => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  say(`should be a whole number, but it is ${shown(value)}`);
  return 0;
};

export const flag: Field<boolean> = (value, say) => {
  if (typeof value !== 'boolean') say(`should be true or false, but it is ${shown(value)}`);
  return value === true;
};

export const amount: Field<Money> = (value, say) => {
  const { minor, currency } = isPlain(value) ? value : {};
  const isWhole = typeof minor === 'number' && Number.isSafeInteger(minor);
  if (isWhole && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)) return money(minor, currency);
  say(`should be { minor: whole number of cents, currency: "EUR" }, but it is ${shown(value)}`);
  return money(0, 'EUR');
};

/** An amount whose sign something else tells, such as the type of a document. */
export const unsigned: Field<Money> = (value, say) => {
  const read = amount(value, say);
  if (read.minor < 0) say(`should not be below 0 (the type gives the sign), but it is ${shown(value)}`);
  return read;
};

export function oneOf<T extends string>(known: readonly T[]): Field<T> {
  return (value, say) => {
    const found = known.find((one) => one === value);
    if (found === undefined) say(`should be one of ${known.join(', ')}, but it is ${shown(value)}`);
    return found ?? (known[0] as T);
  };
}

/** Absent and null are the same, and allowed. */
export function orNull<T>(field: Field<T>): Field<T | null> {
  return (value, say) => (value === undefined || value === null ? null : field(value, say));
}

/** What is left out, or null, is as if this stood there. */
export function orElse<T>(field: Field<T>, fallback: T): Field<T> {
  return (value, say) => (value === undefined || value === null ? fallback : field(value, say));
}

export function listOf<T>(field: Field<T>): Field<T[]> {
  return (value, say) => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value))
      return value.map((one, place) => field(one, (trouble) => say(joined(`[${place}]`, trouble))));
    say(`should be a list, but it is ${shown(value)}`);
    return [];
  };
}

/** An object with these fields; others it has are kept as they are. */
export function shape<T extends object>(fields: { [Name in keyof T]: Field<T[Name]> }): Field<T> {
  return (value, say) => {
    if (!isPlain(value)) {
      say(`should be an object, but it is ${shown(value)}`);
      return shape(fields)({}, () => {});
    }
    const read = Object.entries<Field<unknown>>(fields).map(([name, field]) => [
      name,
      field(value[name], (trouble) => say(joined(`.${name}`, trouble))),
    ]);
    return { ...value, ...Object.fromEntries(read) } as T;
  };
}
