import { hostOf } from './addresses';

/** Hosts at which anybody has a mailbox; the whole list of them is not at hand here, and these are where our users live. */
const freeMailboxes: readonly string[] = ['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com'];

/**
 * Second-level suffixes under which the companies of our countries have their names (official list of public suffixes): one
 * that is missing here only costs the reading of that list.
 */
const sharedEndings: ReadonlySet<string> = new Set(
  (
    'com.ar com.bo com.br com.co com.cu com.do com.ec com.es com.gt com.hn com.mx com.ni com.pa com.pe com.pr com.pt ' +
    'com.py com.sv com.uy com.ve co.cr co.uk com.au net.ar net.br net.co net.mx net.pe org.ar org.br org.mx org.pe ' +
    'gob.ar gob.cl gob.ec gob.es gob.mx gob.pe gov.br gov.co ind.br eng.br edu.ar edu.co edu.mx edu.pe'
  ).split(' '),
);

/**
 * Whether two addresses certainly belong to no common company, told without the list of public suffixes: false also means
 * "not sure". Whoever shares a company's domain shares its last two labels, or the last three under an ending such as
 * `com.mx`.
 */
export function isApart(address: string, other: string): boolean {
  const hosts = [hostOf(address), hostOf(other)];
  const [host, otherHost] = hosts;
  if (!host || !otherHost) return false;
  if (hosts.some((one) => one !== null && one !== undefined && freeMailboxes.includes(one))) return true;
  return companyEnd(host) !== companyEnd(otherHost);
}

function companyEnd(host: string): string {
  const labels = host.split('.');
  const end = labels.slice(-2).join('.');
  return sharedEndings.has(end) ? labels.slice(-3).join('.') : end;
}
