import type { HostAnswer, Person } from '@/lib/host/mail-host';
import { officeCall } from './office-call';
import { can, type OfficeWorld, type WrittenItem } from './office-world';

/** What stands in a mail that is being written. */
export type WrittenMail = {
  to: readonly Person[];
  cc: readonly Person[];
  subject: string;
  from: string | null;
  text: string;
};

/** Asks for all parts at once; the first refusal is the answer, since a mail read by halves names the wrong people. */
export async function readWritten(world: OfficeWorld, item: WrittenItem): Promise<HostAnswer<WrittenMail>> {
  const [to, cc, subject, text, from] = await Promise.all([
    officeCall<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done)),
    officeCall<Office.EmailAddressDetails[]>((done) => item.cc.getAsync(done)),
    officeCall<string>((done) => item.subject.getAsync(done)),
    officeCall<string>((done) => item.body.getAsync('text', done)),
    readFrom(world, item),
  ]);
  if (!to.ok) return to;
  if (!cc.ok) return cc;
  if (!subject.ok) return subject;
  if (!text.ok) return text;
  return {
    ok: true,
    value: { to: people(to.value), cc: people(cc.value), subject: subject.value, from, text: text.value },
  };
}

/** Who sends it is good to know and no reason to read nothing. */
async function readFrom(world: OfficeWorld, item: WrittenItem): Promise<string | null> {
  if (!can(world, '1.7', item.from, 'getAsync')) return null;
  const from = await officeCall<Office.EmailAddressDetails>((done) => item.from.getAsync(done));
  return from.ok ? (from.value?.emailAddress ?? null) : null;
}

/** People with an address, copied field by field: the library's objects hide theirs from copying. */
export function people(details: readonly Office.EmailAddressDetails[] | null | undefined): Person[] {
  return (details ?? [])
    .filter((one) => typeof one?.emailAddress === 'string' && one.emailAddress.includes('@'))
    .map(({ displayName, emailAddress }) => ({ name: nameOf(displayName, emailAddress), address: emailAddress }));
}

function nameOf(name: string | undefined, address: string): string | null {
  const shown = name?.trim() ?? '';
  return shown === '' || shown.toLowerCase() === address.toLowerCase() ? null : shown;
}
