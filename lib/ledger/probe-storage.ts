/**
 * How lasting a page's storage is: `durable` in a page of its own, `partitioned` in a frame, where browsers keep an island
 * for each site around it and may clear it, `memory` where nothing can be written.
 */
export type Lasting = 'durable' | 'partitioned' | 'memory';

const probeName = 'cordial-probe';

/**
 * Opens, writes and reads once. An opening that never answers (seen in frames that were closed while writing) counts as
 * refused after the limit.
 * @param limit milliseconds
 */
export async function probeStorage(isFramed: boolean, limit = 3000): Promise<Lasting> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), limit));
  const works = await Promise.race([writeAndRead().catch(() => false), late]);
  if (!works) return 'memory';
  return isFramed ? 'partitioned' : 'durable';
}

async function writeAndRead(): Promise<boolean> {
  const opening = indexedDB.open(probeName, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('probe'));
  const database = await settled(opening);
  try {
    const store = () => database.transaction('probe', 'readwrite').objectStore('probe');
    await settled(store().put('kept', 'key'));
    return (await settled(store().get('key'))) === 'kept';
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}
