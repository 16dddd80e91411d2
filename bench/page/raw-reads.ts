import { addressOf } from './book';

/** The same database without Dexie: the fastest form of the same reads. */
export async function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

const byCustomer = [
  'payments',
  'balanceReports',
  'promises',
  'disputeEvents',
  'plans',
  'followUps',
  'consents',
  'contacts',
];

/**
 * Customer by address, every table of their file and what happened: what `openedMail` reads, each index once, with
 * `getAll` in one read-only transaction and without any of its thinking.
 */
export async function rawPanel(database: IDBDatabase, n: number): Promise<number> {
  const stores = [
    ...byCustomer,
    'customers',
    'invoices',
    'log',
    'addressLinks',
    'settings',
    'policies',
    'acts',
    'viewState',
  ];
  const transaction = database.transaction(stores, 'readonly');
  const store = (table: string) => transaction.objectStore(table);
  const [contacts] = await Promise.all([
    all(store('contacts').index('matchKey'), addressOf(n)),
    all(store('addressLinks').index('address'), addressOf(n)),
    all(store('settings'), undefined),
  ]);
  const { id: contactId, customerId } = contacts[0] as { id: string; customerId: string };
  const answers = await Promise.all([
    one(store('customers'), customerId),
    all(store('invoices').index('[customerId+isOpen]'), IDBKeyRange.bound([customerId, 0], [customerId, 1])),
    all(store('log').index('[customerId+at]'), IDBKeyRange.bound([customerId, ''], [customerId, '\uffff'])),
    all(store('acts').index('customerId'), customerId),
    all(store('consents').index('contactId'), contactId),
    one(store('viewState'), 'amount-bounds'),
    all(store('policies'), undefined),
    ...byCustomer.map((table) => all(store(table).index('customerId'), customerId)),
  ]);
  return answers.length;
}

/** The first 50 of both parts of the worklist with their customers, contacts and counts. */
export async function rawWorklist(database: IDBDatabase, today: string): Promise<number> {
  const transaction = database.transaction(['standings', 'customers', 'contacts'], 'readonly');
  const standings = transaction.objectStore('standings');
  const [now, later] = await Promise.all([
    all(standings.index('rankKey'), undefined, 50),
    all(standings.index('waitKey'), undefined, 50),
    settled(standings.index('rankKey').count()),
    settled(standings.index('waitKey').count()),
    all(standings.index('waitKey'), IDBKeyRange.bound('9999', '9999\uffff')),
    settled(standings.index('day').count(IDBKeyRange.upperBound(today, true))),
  ]);
  const ids = [...now, ...later].map((row) => (row as { id: string }).id);
  const rows = await Promise.all(
    ids.flatMap((id) => [
      one(transaction.objectStore('customers'), id),
      all(transaction.objectStore('contacts').index('customerId'), id),
    ]),
  );
  return rows.length;
}

/** All rows of which standings are made, each table at once. */
export async function rawFiles(database: IDBDatabase): Promise<number> {
  const stores = [...byCustomer, 'customers', 'invoices', 'log'];
  const transaction = database.transaction(stores, 'readonly');
  const tables = await Promise.all(stores.map((table) => all(transaction.objectStore(table), undefined)));
  return tables.reduce((rows, table) => rows + table.length, 0);
}

function all(
  source: IDBIndex | IDBObjectStore,
  query: IDBValidKey | IDBKeyRange | undefined,
  count?: number,
): Promise<unknown[]> {
  return settled(source.getAll(query, count));
}

function one(source: IDBObjectStore, key: string): Promise<unknown> {
  return settled(source.get(key));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
