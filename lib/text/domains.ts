import { hostOf } from './addresses';
import { isPublicMailProvider } from './public-mail-providers';

/** Answers with the domain that belongs to one company behind an address, or null when there is none. */
export type OwnDomainOf = (address: string) => string | null;

/**
 * Suffixes that the official list does not hold, under which companies have their own names: tenants' default hosts and
 * sellers of second-level names. `example` and `test` are reserved (RFC 2606), never real, and used by samples.
 */
const furtherSuffixes: readonly string[] = [
  'onmicrosoft.com',
  'mail.onmicrosoft.com',
  'myshopify.com',
  'com.de',
  'br.com',
  'uk.com',
  'us.com',
  'eu.com',
  'co.com',
  'de.com',
  'mex.com',
  'gr.com',
  'sa.com',
  'za.com',
  'uk.net',
  'gb.net',
  'se.net',
  'in.net',
  'jpn.com',
  'cn.com',
  'ru.com',
  'example',
  'test',
];

/** Top-level names that exist only inside a company's own network (RFC 6762 appendix G, RFC 8375, ICANN's `internal`). */
const intranet =
  /\.(?:local|localhost|localdomain|lan|internal|intranet|intra|corp|home|private|priv|loc|dom|arpa|invalid|onion)$/;

/**
 * Fetches the list of public suffixes (about 40 kB compressed, which is why it is not in the first chunk) and gives the
 * reader, which answers at once: call this *before* a database transaction and the reader inside it, since a transaction
 * does not survive waiting for a file. The reader answers null for public mail providers, intranet hosts, unknown or bare
 * suffixes such as `com.mx`, and whatever is no address.
 */
export async function loadOwnDomainOf(): Promise<OwnDomainOf> {
  const { getDomain } = await import('tldts-icann');
  return (address) => {
    const host = hostOf(address);
    if (host === null || intranet.test(host) || isPublicMailProvider(host)) return null;
    const further = underFurtherSuffix(host);
    if (further !== undefined) return further;
    const domain = getDomain(host);
    return domain === null || isPublicMailProvider(domain) ? null : domain;
  };
}

/** One address outside a transaction; see `loadOwnDomainOf`. */
export async function ownDomainOf(address: string): Promise<string | null> {
  const read = await loadOwnDomainOf();
  return read(address);
}

/** The name under one of our suffixes, null for the bare suffix, undefined when none of them applies. */
function underFurtherSuffix(host: string): string | null | undefined {
  if (furtherSuffixes.includes(host)) return null;
  const suffix = furtherSuffixes
    .filter((ending) => host.endsWith(`.${ending}`))
    .toSorted((a, b) => b.length - a.length)[0];
  if (suffix === undefined) return undefined;
  const owner = host
    .slice(0, -suffix.length - 1)
    .split('.')
    .at(-1);
  return `${owner}.${suffix}`;
}
