/** The part of a Worker that we use. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker, or null where none can be started: then the page itself does the work. */
export function tryWorker(start: () => WorkerLike): WorkerLike | null {
  try {
    return start();
  } catch {
    return null;
  }
}
