import { liveQuery } from 'dexie';

/** Ends a live query. */
export type Stop = () => void;

/**
 * Runs a read again whenever rows that it touched change, in this page or any other of the same origin.
 * @param tell given each answer; an answer that a newer one overtook is never told
 * @param trouble given what broke the read, after which nothing more is told; a closed database is silent here, because
 *   Dexie waits for it to be opened again
 */
export function live<T>(read: () => Promise<T>, tell: (answer: T) => void, trouble: (error: unknown) => void): Stop {
  const subscription = liveQuery(read).subscribe({ next: tell, error: trouble });
  return () => subscription.unsubscribe();
}
