import type { Stop } from '@/lib/host/mail-host';

/** A value that others follow: they are told it at once, when there is one, and whenever it changes. */
export type Told<T> = { tell(value: T): void; follow(hear: (value: T) => void): Stop; last(): T | undefined };

export function told<T>(first?: T): Told<T> {
  const followers = new Set<(value: T) => void>();
  let last = first;
  return {
    tell(value) {
      last = value;
      for (const hear of followers) hear(value);
    },
    follow(hear) {
      followers.add(hear);
      if (last !== undefined) hear(last);
      return () => void followers.delete(hear);
    },
    last: () => last,
  };
}
