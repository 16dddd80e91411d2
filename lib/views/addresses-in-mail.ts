import type { Settings } from './settings';

/** A person as the mailbox shows them; the name proves nothing and is never matched. */
export type Seen = { address: string; name: string | null };

/** What this view must know of the open mail; the mail host's `OpenMail` fits. */
export type MailSeen = {
  account: string | null;
  aliases: readonly string[];
  composes: readonly { focused: boolean; recipients: readonly Seen[]; subject: string | null }[];
  thread: { subject: string | null; senders: readonly Seen[]; recipients: readonly Seen[] } | null;
};

/** How addresses are read (`lib/text`): this room may not read text itself. */
export type Addressing = {
  /** The form under which two spellings of one mailbox are equal. */
  keyOf: (address: string) => string;
  /** The domain of one company, null for public mail providers. */
  domainOf: (address: string) => string | null;
  /** Whether nobody reads behind this address. */
  isAutomatic: (address: string) => boolean;
};

/** What can be told of addresses at once, and the way to the rest, for which a large list must be fetched. */
export type AddressingAtOnce = Omit<Addressing, 'domainOf'> & {
  /** Whether two addresses certainly have no company's domain in common; false also means "not sure". */
  isApart: (address: string, other: string) => boolean;
  /** Waits for a file: never inside a transaction. */
  withDomains: () => Promise<Addressing>;
};

/** The addresses of a mail in order of trust, each once and without ourselves. */
export type AddressGroups = {
  /** Whom the question is about: one newest sender, or everyone that a compose or the rest of the thread names. */
  asked: readonly Seen[];
  /** Everyone else who takes part. */
  others: readonly Seen[];
  automatic: readonly Seen[];
  subjects: readonly string[];
};

export function addressGroups(
  mail: MailSeen,
  own: Pick<Settings, 'ownAddresses' | 'ownDomains'>,
  addressing: Addressing,
): AddressGroups {
  const isOurs = ownTest(mail, own, addressing);
  const external = (people: readonly Seen[]) =>
    distinct(
      people.map(({ address, name }) => ({ address: address.trim().toLowerCase(), name })),
      addressing,
    ).filter(({ address }) => address !== '' && !isOurs(address));
  const compose = mail.composes.find(({ focused }) => focused) ?? (mail.thread ? undefined : mail.composes.at(-1));
  const written = external(compose?.recipients ?? []);
  const senders = external(mail.thread?.senders.toReversed() ?? []);
  const rest = external(mail.thread?.recipients ?? []);
  const isPerson = ({ address }: Seen) => !addressing.isAutomatic(address);
  const all = distinct([...written, ...senders, ...rest], addressing);
  const groups = [written.filter(isPerson), senders.filter(isPerson).slice(0, 1), rest.filter(isPerson)];
  const asked = groups.find((group) => group.length > 0) ?? [];
  return {
    asked,
    others: all.filter((one) => isPerson(one) && !asked.some(({ address }) => address === one.address)),
    automatic: all.filter((one) => !isPerson(one)),
    subjects: [compose?.subject, mail.thread?.subject].flatMap((subject) => subject ?? []),
  };
}

/** Our account, its aliases and colleagues at its own domain, and what the person called theirs, in any spelling. */
function ownTest(
  { account, aliases }: MailSeen,
  own: Pick<Settings, 'ownAddresses' | 'ownDomains'>,
  { keyOf, domainOf }: Addressing,
): (address: string) => boolean {
  const keys = new Set(
    [account, ...aliases, ...own.ownAddresses].flatMap((address) => (address ? [keyOf(address)] : [])),
  );
  const companyDomain = account === null ? null : domainOf(account);
  const domains = [
    ...own.ownDomains.map((domain) => domain.replace(/^@/, '')),
    ...(companyDomain ? [companyDomain] : []),
  ];
  return (address) => {
    const host = address.slice(address.lastIndexOf('@') + 1);
    const isOwnHost = domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    return keys.has(keyOf(address)) || isOwnHost || domains.includes(domainOf(address) ?? '');
  };
}

function distinct(people: readonly Seen[], { keyOf }: Addressing): Seen[] {
  const first = new Map<string, Seen>();
  for (const person of people) {
    const key = keyOf(person.address);
    if (!first.has(key)) first.set(key, person);
  }
  return [...first.values()];
}
