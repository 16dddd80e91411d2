import type { DayCircumstances } from '@/lib/domain/situation';
import type { Ledger } from '@/lib/ledger/database';
import { addressGroups, type AddressingAtOnce, type MailSeen } from './addresses-in-mail';
import { readPanel } from './customer-panel';
import type { OpenedMail } from './opened-mail';
import { settingsIn } from './settings';

type Args = { mail: MailSeen; addressing: AddressingAtOnce } & DayCircumstances;

/**
 * What most mails need: the address stands with exactly one customer. It takes no list of domains and two rounds of reads,
 * since the customer's rows are read before it is sure that they are wanted. To be called in the transaction of
 * `openedMail`, whose answer this is.
 * @returns null where anything is left to weigh: another way to read the mail must decide then
 */
export async function openedAtOnce(ledger: Ledger, { mail, addressing, ...on }: Args): Promise<OpenedMail | null> {
  const unowned = addressGroups(mail, { ownAddresses: [], ownDomains: [] }, withoutDomains(addressing));
  const { account } = mail;
  // Only those who are asked about decide; a colleague among them would be passed over for somebody else.
  const areStrangers = unowned.asked.every(({ address }) => account === null || addressing.isApart(address, account));
  if (!areStrangers) return null;
  const [seen, ...others] = unowned.asked;
  const key = seen && others.length === 0 ? addressing.keyOf(seen.address) : null;
  const [settings, contacts, links] = await Promise.all([
    ledger.settings.toArray(),
    key === null ? [] : ledger.contacts.where('matchKey').equals(key).toArray(),
    key === null ? [] : ledger.addressLinks.where('address').equals(key).toArray(),
  ]);
  const groups = addressGroups(mail, settingsIn(settings), withoutDomains(addressing));
  if (groups.asked.length + groups.automatic.length === 0) return { whose: { kind: 'nothing' }, panel: null };
  if (!seen || groups.asked.length !== 1 || groups.asked[0]?.address !== seen.address || links.length > 0) return null;
  const emails = contacts.filter(({ kind, voided }) => kind === 'email' && voided === null);
  const contact = emails.find(({ value }) => value === seen.address) ?? emails[0];
  if (!contact || emails.some(({ customerId }) => customerId !== contact.customerId)) return null;
  const { customerId, id: contactId } = contact;
  const panel = await readPanel(ledger, { ...on, customerId }, { contactIds: emails.map(({ id }) => id), settings });
  if (!panel || panel.customer.mergedInto !== null) return null;
  const how = contact.value === seen.address ? ('exact' as const) : ('normalised' as const);
  return { whose: { kind: 'customer', customerId, contactId, how, ...seen, canWrite: true }, panel };
}

function withoutDomains(addressing: AddressingAtOnce) {
  return { ...addressing, domainOf: () => null };
}
