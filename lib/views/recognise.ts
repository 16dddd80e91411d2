import type { Ledger } from '@/lib/ledger/database';
import { addressGroups, type Addressing, type MailSeen, type Seen } from './addresses-in-mail';
import { likelyCustomers, type LikelyCustomer } from './likely-customers';
import { matchAddress, type AddressMatch } from './match-address';
import { settings } from './settings';

/** Whose mail is open, by which address, and how that address was matched. */
export type Recognised =
  | {
      kind: 'customer';
      customerId: string;
      contactId: string | null;
      address: string;
      name: string | null;
      how: Extract<AddressMatch, { kind: 'customer' }>['how'];
      /** False for addresses behind which nobody reads: the customer is shown, but never written to there. */
      canWrite: boolean;
    }
  /** Several customers are meant or share the address: the person chooses. */
  | { kind: 'several'; address: string; name: string | null; candidates: readonly LikelyCustomer[] }
  | { kind: 'unknown'; address: string; name: string | null; likely: readonly LikelyCustomer[] }
  /** The person said so; nobody is asked again. */
  | { kind: 'not-a-customer'; address: string }
  | { kind: 'nothing' };

export type RecogniseArgs = { mail: MailSeen; addressing: Addressing };

/**
 * Which customer the open mail belongs to (reference: imports §8.2). The recipients of the compose in focus speak first,
 * then the newest sender from outside, then whoever else takes part; ourselves and automatic senders never do. To be called in
 * a transaction over `recogniseTables`.
 */
export async function recognise(ledger: Ledger, { mail, addressing }: RecogniseArgs): Promise<Recognised> {
  const { asked, others, automatic, subjects, matches } = await readMatches(ledger, { mail, addressing });
  const [first] = matches;
  if (!first) return automaticSender(ledger, automatic, addressing);
  const known = matches.filter(({ match }) => match.kind === 'customer');
  const customerIds = new Set(known.map(({ match }) => (match.kind === 'customer' ? match.customerId : '')));
  const shared = matches.find(({ match }) => match.kind === 'several');
  const [only] = known;
  if (only?.match.kind === 'customer' && customerIds.size === 1 && !shared)
    return recognised(only.seen, only.match, true);
  const around = { addresses: asked, others, subjects };
  if (shared ?? only) {
    const candidateIds = matches.flatMap(({ match }) =>
      match.kind === 'several' ? match.customerIds : match.kind === 'customer' ? [match.customerId] : [],
    );
    const candidates = await likelyCustomers(ledger, { ...around, candidateIds }, addressing);
    return { kind: 'several', ...(shared ?? only ?? first).seen, candidates };
  }
  if (matches.every(({ match }) => match.kind === 'not-a-customer')) {
    return { kind: 'not-a-customer', address: first.seen.address };
  }
  const stranger = matches.find(({ match }) => match.kind === 'none')?.seen ?? first.seen;
  const likely = await likelyCustomers(ledger, { ...around, addresses: [stranger], candidateIds: null }, addressing);
  return { kind: 'unknown', ...stranger, likely };
}

/**
 * The addresses of a mail with the match of each that is asked about. Our own addresses are read at the same time as the
 * matches, as if we had none beyond the account: only where that was wrong is there a second round.
 */
async function readMatches(ledger: Ledger, { mail, addressing }: RecogniseArgs) {
  const matchesOf = (asked: readonly Seen[]) =>
    Promise.all(asked.map(async (seen) => ({ seen, match: await matchAddress(ledger, seen, addressing) })));
  const guessed = addressGroups(mail, { ownAddresses: [], ownDomains: [] }, addressing);
  const [own, early] = await Promise.all([settings(ledger), matchesOf(guessed.asked)]);
  const groups = addressGroups(mail, own, addressing);
  const isRight =
    groups.asked.length === guessed.asked.length &&
    groups.asked.every(({ address }, place) => address === guessed.asked[place]?.address);
  return { ...groups, matches: isRight ? early : await matchesOf(groups.asked) };
}

/** A mail of a machine still shows its customer when the address is on record; nobody is asked about a machine. */
async function automaticSender(
  ledger: Ledger,
  automatic: readonly Seen[],
  addressing: Addressing,
): Promise<Recognised> {
  for (const seen of automatic) {
    const match = await matchAddress(ledger, seen, addressing);
    if (match.kind === 'customer') return recognised(seen, match, false);
  }
  return { kind: 'nothing' };
}

function recognised(seen: Seen, match: Extract<AddressMatch, { kind: 'customer' }>, canWrite: boolean): Recognised {
  return { ...match, ...seen, canWrite };
}
