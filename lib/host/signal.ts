import type { Stop } from '@/lib/host/mail-host';

/** Happenings that are told once to whoever listens then, unlike a value, which a late follower still hears. */
export type Signal<T> = { tell(happening: T): void; follow(hear: (happening: T) => void): Stop };

export function signal<T>(): Signal<T> {
  const followers = new Set<(happening: T) => void>();
  return {
    tell(happening) {
      for (const hear of followers) hear(happening);
    },
    follow(hear) {
      followers.add(hear);
      return () => void followers.delete(hear);
    },
  };
}
