import { groupBy } from '@/lib/domain/group-by';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Row } from '@/lib/domain/row';
import type { Ledger, StoredCustomer } from '@/lib/ledger/database';
import { numberKey, numberKeys, searchWords } from '@/lib/ledger/search-words';
import type { Addressing, Seen } from './addresses-in-mail';
import { matchAddress } from './match-address';

/** Why a customer may be the one; the interface has a sentence for each. */
export type Likeness =
  | { code: 'invoice-in-subject'; number: string }
  | { code: 'same-address'; address: string }
  | { code: 'same-domain'; domain: string }
  | { code: 'same-thread'; address: string }
  | { code: 'similar-name'; word: string };

export type LikelyCustomer = { customerId: string; name: string; because: readonly Likeness[] };

/** What stands around addresses that do not decide by themselves. `candidateIds` limits the answer to these. */
export type Surrounding = {
  addresses: readonly Seen[];
  others: readonly Seen[];
  subjects: readonly string[];
  candidateIds: readonly string[] | null;
};

const shown = 5;
/** Shorter words ("sur", "san") say nothing about who it is. */
const tellingLength = 4;
/** The strongest ground first; each counts so much. */
const weights: Record<Likeness['code'], number> = {
  'invoice-in-subject': 8,
  'same-address': 4,
  'same-thread': 3,
  'same-domain': 2,
  'similar-name': 1,
};

/** Customers that the address may belong to with the grounds for it, the likeliest first; a ground is no proof. */
export async function likelyCustomers(
  ledger: Ledger,
  around: Surrounding,
  addressing: Addressing,
): Promise<LikelyCustomer[]> {
  const grounds = (
    await Promise.all([
      quotedInvoices(ledger, around.subjects),
      sameThread(ledger, around.others, addressing),
      ...around.addresses.map((seen) => sameAddress(ledger, seen, addressing)),
      ...(around.candidateIds === null ? around.addresses.map((seen) => similarNames(ledger, seen, addressing)) : []),
    ])
  ).flat();
  const byCustomer = groupBy(grounds, ([customerId]) => customerId);
  const ids = around.candidateIds === null ? [...byCustomer.keys()] : [...new Set(around.candidateIds)];
  const customers = await ledger.customers.bulkGet(ids);
  return customers
    .filter((customer): customer is StoredCustomer => customer !== undefined && customer.voided === null)
    .filter((customer) => around.candidateIds !== null || (!customer.blocked && customer.mergedInto === null))
    .map(shownCustomer)
    .map(({ id, name }) => ({
      customerId: id,
      name,
      because: (byCustomer.get(id) ?? []).map(([, likeness]) => likeness),
    }))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.name.localeCompare(b.name))
    .slice(0, around.candidateIds === null ? shown : undefined);
}

type Ground = readonly [customerId: string, likeness: Likeness];

function weightOf({ because }: LikelyCustomer): number {
  return because.reduce((sum, { code }) => sum + weights[code], 0);
}

async function quotedInvoices(ledger: Ledger, subjects: readonly string[]): Promise<Ground[]> {
  const quoted = subjects.flatMap((subject) => subject.match(/[\p{L}\d]*[-/]?\d{3,}(?:[-/]\d+)*/gu) ?? []);
  // People write A-00457 for A 457: with its separators, without them, and the bare number.
  const written = quoted.flatMap((token) => numberKeys(null, token).concat(numberKey(token.replace(/[-/]/g, ''))));
  const keys = [...new Set(written)].slice(0, 30);
  if (keys.length === 0) return [];
  const invoices = await ledger.invoices.where('numberKeys').anyOf(keys).limit(50).toArray();
  const first = new Map(
    invoices.filter(({ voided }) => voided === null).map((invoice) => [invoice.customerId, invoice]),
  );
  return [...first].map(([id, invoice]) => [id, { code: 'invoice-in-subject', number: invoice.number ?? '' }] as const);
}

async function sameThread(ledger: Ledger, others: readonly Seen[], addressing: Addressing): Promise<Ground[]> {
  const matches = await Promise.all(
    others.slice(0, 20).map(async (seen) => ({ seen, match: await matchAddress(ledger, seen, addressing) })),
  );
  return matches.flatMap(({ seen, match }): Ground[] =>
    match.kind === 'customer' ? [[match.customerId, { code: 'same-thread', address: seen.address }]] : [],
  );
}

async function sameAddress(ledger: Ledger, { address }: Seen, { keyOf, domainOf }: Addressing): Promise<Ground[]> {
  const domain = domainOf(address);
  const [own, colleagues] = await Promise.all([
    ledger.contacts.where('matchKey').equals(keyOf(address)).toArray(),
    domain === null ? [] : ledger.contacts.where('domain').equals(domain).limit(50).toArray(),
  ]);
  const owners = new Set(own.filter(isCurrent).map(({ customerId }) => customerId));
  const neighbours = new Set(colleagues.filter(isCurrent).map(({ customerId }) => customerId));
  return [
    ...[...owners].map((id) => [id, { code: 'same-address', address }] as const),
    ...[...neighbours]
      .filter((id) => !owners.has(id))
      .map((id) => [id, { code: 'same-domain', domain: domain ?? '' }] as const),
  ];
}

function isCurrent({ voided }: Row): boolean {
  return voided === null;
}

/** Customers with a telling word of the sender's name or of the domain in their own name. */
async function similarNames(ledger: Ledger, { name, address }: Seen, { domainOf }: Addressing): Promise<Ground[]> {
  const label = domainOf(address)?.split('.')[0] ?? '';
  const words = searchWords(`${name ?? ''} ${label}`).filter((word) => word.length >= tellingLength);
  if (words.length === 0) return [];
  const customers = await ledger.customers.where('words').anyOf(words).distinct().limit(50).toArray();
  return customers.flatMap((customer): Ground[] => {
    const word = words.find((one) => customer.words.includes(one));
    return word === undefined ? [] : [[customer.id, { code: 'similar-name', word }]];
  });
}
