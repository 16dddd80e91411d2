import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { openLedger } from '@/lib/ledger/open-ledger';
import { declareVersion1 } from '@/lib/ledger/versions/1';
import { storageTroubleOf, type StorageTrouble } from '@/lib/ledger/storage-trouble';

const name = () => `open-${Math.random()}`;

/** A newer version of our pages, as another tab would open it. */
async function openNewer(database: string): Promise<Dexie> {
  const newer = new Dexie(database);
  declareVersion1(newer);
  newer.version(2).stores({ novelty: 'id' });
  return newer.open();
}

test('a ledger opens, and two pages share it', async () => {
  const database = name();
  const [one, other] = [await openLedger(() => {}, database), await openLedger(() => {}, database)];
  if (!one.ok || !other.ok) throw new Error('not opened');
  await one.ledger.viewState.put({ id: 'width', value: 360 });
  expect(await other.ledger.viewState.get('width')).toEqual({ id: 'width', value: 360 });
});

test('a page whose database a newer page upgrades lets go, says so, and can open it again', async () => {
  const database = name();
  const told: (StorageTrouble | null)[] = [];
  const opening = await openLedger((trouble) => told.push(trouble), database);
  if (!opening.ok) throw new Error(opening.trouble);
  await opening.ledger.viewState.put({ id: 'width', value: 360 });
  (await openNewer(database)).close();
  expect(told).toEqual(['upgraded-by-tab']);
  expect(opening.ledger.isOpen()).toBe(false);
  const again = await openLedger(() => {}, database);
  expect(again.ok && (await again.ledger.viewState.get('width'))).toEqual({ id: 'width', value: 360 });
});

test('a page that must wait for an older one says so while it waits', async () => {
  const database = name();
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  const told: (StorageTrouble | null)[] = [];
  const opening = openLedger((trouble) => told.push(trouble), database);
  await vi.waitFor(() => expect(told).toEqual(['held-by-tab']));
  old.close();
  expect((await opening).ok).toBe(true);
  expect(told).toEqual(['held-by-tab', null]);
});

test('a frame that is refused storage is told so instead of throwing', async () => {
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The user denied permission to access the database.', 'SecurityError');
  });
  try {
    expect(await openLedger(() => {}, name())).toEqual({ ok: false, trouble: 'refused' });
  } finally {
    refused.mockRestore();
  }
});

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'full'],
  [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
  [{ name: 'DatabaseClosedError', inner: { name: 'UnknownError' } }, 'refused'],
  [{ name: 'MissingAPIError' }, 'missing'],
  [{ name: 'VersionError' }, 'upgraded-by-tab'],
  [new TypeError('our own mistake'), null],
  ['text', null],
  [null, null],
])('%o is the trouble %s', (error, trouble) => {
  expect(storageTroubleOf(error)).toBe(trouble);
});
