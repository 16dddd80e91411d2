import { liveQuery } from 'dexie';

/** Ends a live query. */
export type Stop = () => void;

/** An answer that was overtaken while it was read waits so long for a newer one before it is told after all. Milliseconds. */
const patience = 50;

/**
 * Runs a read again whenever rows that it touched change, in this page or any other of the same origin.
 * @param tell given each answer, never an older one after a newer. Dexie holds back an answer whose rows changed while it
 *   was read: beside an import, which writes without rest, nothing would ever come, so that such an answer is told too
 * @param trouble given what broke the read, after which nothing more is told; a closed database is silent here, because
 *   Dexie waits for it to be opened again
 */
export function live<T>(read: () => Promise<T>, tell: (answer: T) => void, trouble: (error: unknown) => void): Stop {
  let begun = 0;
  let told = 0;
  let isStopped = false;
  const tellTurn = (turn: number, answer: T) => {
    if (isStopped || turn <= told) return;
    told = turn;
    tell(answer);
  };
  const subscription = liveQuery(async () => {
    begun += 1;
    const turn = begun;
    const answer = await read();
    setTimeout(() => tellTurn(turn, answer), patience);
    return { turn, answer };
  }).subscribe({ next: ({ turn, answer }) => tellTurn(turn, answer), error: trouble });
  return () => {
    isStopped = true;
    subscription.unsubscribe();
  };
}
