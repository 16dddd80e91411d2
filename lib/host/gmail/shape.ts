/** Tells whether a value that came from outside has the shape of T. */
export type Check<T> = (value: unknown) => value is T;

export type Shape<T> = { [Key in keyof T]-?: Check<T[Key]> };

export const isFlag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A whole number from 0 on: ids of requests, widths in pixels. */
export const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Text of at most so many UTF-16 units: what is longer than any real value is refused, not cut. */
export function isText(longest: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest;
}

export function isOneOf<const T extends readonly (string | null)[]>(...allowed: T): Check<T[number]> {
  return (value): value is T[number] => allowed.includes(value as string | null);
}

export function isNullOr<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function isListOf<T>(check: Check<T>, longest = 1000): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= longest && value.every(check);
}

/** An object with these fields; fields that nobody asked for are not looked at. */
export function isShape<T extends object>(shape: Shape<T>): Check<T> {
  const fields = Object.entries(shape) as [string, Check<unknown>][];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    fields.every(([field, check]) => check((value as Record<string, unknown>)[field]));
}

export function isEither<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return (value): value is A | B => first(value) || second(value);
}

/** What each kind of object has beside the field that names its kind. */
export type Shapes<Name extends string, T extends { [Key in Name]: string }> = {
  [Kind in T[Name]]: Shape<Omit<Extract<T, { [Key in Name]: Kind }>, Name>>;
};

/** An object whose field `name` says which of these shapes it has. */
export function isKindOf<Name extends string, T extends { [Key in Name]: string }>(
  name: Name,
  shapes: Shapes<Name, T>,
): Check<T> {
  const checks = Object.entries<Shape<object>>(shapes).map(([kind, shape]) =>
    isShape<object>({ ...shape, [name]: isOneOf(kind) }),
  );
  return (value): value is T => checks.some((check) => check(value));
}
