import { Dexie, type Table } from 'dexie';
import type { Ledger } from './database';

/**
 * What `read` finds in one state of the ledger, as soon as it is found: nobody waits until the browser has closed a
 * transaction that changed nothing, which takes as long as a few reads more.
 */
export function readTogether<T>(ledger: Ledger, tables: readonly Table[], read: () => PromiseLike<T>): Promise<T> {
  // Dexie's own promise, by which a live query knows whose reads these are.
  const answer = new Dexie.Promise<T>((resolve, reject) => {
    ledger.transaction('r', [...tables], async () => resolve(await read())).catch(reject);
  });
  return answer as unknown as Promise<T>;
}
