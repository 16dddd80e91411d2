import { automaticLocalParts } from './automatic-local-parts';
import { fold } from './fold';

const atom = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_\u0060{|}~-]+`;
const quoted = String.raw`"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])+"`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const addrSpec = new RegExp(`^(?:${atom}(?:\\.${atom})*|${quoted})@(?:${label}\\.)*${label}$`, 'u');

/**
 * Whether the text is exactly one address and nothing else: no blanks outside quotes, no comment, no domain literal, host
 * labels of letters, digits and hyphens (also international ones). A host without a dot is allowed: intranets have them.
 */
export function isAddress(text: string): boolean {
  if (text.length > 254 || !addrSpec.test(text)) return false;
  const { local, host } = split(text);
  return local.length <= 64 && /\p{L}/u.test(host.slice(host.lastIndexOf('.') + 1));
}

/**
 * The form under which two spellings of one mailbox are equal: lower-case, host in ASCII, `+tag` removed at any host, and
 * at Gmail also the dots, googlemail.com being gmail.com. Text that is no address comes back trimmed and lower-case.
 */
export function addressKey(address: string): string {
  const text = address.trim().toLowerCase();
  if (!isAddress(text)) return text;
  const { local, host } = split(text);
  const known = asciiHost(host);
  const gmail = known === 'gmail.com' || known === 'googlemail.com';
  const untagged = local.startsWith('"') ? local : local.replace(/(?<=.)\+.*$/, '');
  const plain = gmail ? untagged.replaceAll('.', '') : untagged;
  return `${plain}@${gmail ? 'gmail.com' : known}`;
}

/** The host part in lower-case ASCII (`ñandú.com` → `xn--and-6ma2c.com`), or null when the text is no address. */
export function hostOf(address: string): string | null {
  const text = address.trim().toLowerCase();
  return isAddress(text) ? asciiHost(split(text).host) : null;
}

/** What machines call their hosts, below a company's own name: `listas.com.mx` may be a company. */
const machineHost =
  /^(?:bounces?|mailer|no-?reply|lists?|listas?|listserv|mailman|sympa)\.(?!(?:com?|net|org|edu|go[bv]|gub|ind|web)\.[a-z]{2}$)[^.]+\./;

/** Services that pass mail on to many. */
const listService =
  /^(?:googlegroups\.com|(?:[a-z0-9-]+\.)?groups\.io|(?:[a-z]{2}\.)?yahoogroups(?:\.com?)?\.[a-z]+|freelists\.org)$/;

/**
 * Whether nobody answers behind this address: no-reply, bounces, mail daemons, notifications, return paths, mailing lists.
 * Show the customer it belongs to, but never write to it.
 */
export function isAutomatic(address: string): boolean {
  const host = hostOf(address);
  if (host === null) return false;
  if (machineHost.test(host) || listService.test(host)) return true;
  const { local } = split(address.trim().toLowerCase());
  const plain = fold(local);
  return automaticLocalParts.some((machine) => machine.test(plain));
}

function split(address: string): { local: string; host: string } {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, at), host: address.slice(at + 1) };
}

/** Hosts that are their own ASCII form; a last label that begins with a letter is no number, which would be an IP address. */
const plainHost = /^(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*$/;

function asciiHost(host: string): string {
  // Asked several times for each mail that is opened, and building an URL takes longer than all the rest.
  if (plainHost.test(host)) return host;
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
}
