import { isPublicMailProvider } from '@/lib/text/public-mail-providers';
import type { ToneFacts } from '../tone-facts';

/** Recipients that belong neither to this customer nor to our own company. Nobody on record: nobody is a stranger. */
export function strangersAmong({ recipients, contacts, company }: ToneFacts): string[] {
  const known = contacts.map(({ value }) => addressOf(value)).filter((value) => value.includes('@'));
  if (!recipients || known.length === 0) return [];
  const domains = new Set(
    [...known.map(domainOf), ...(company.domains ?? [])].filter(
      (domain) => domain !== '' && !isPublicMailProvider(domain),
    ),
  );
  const addressed = [...recipients.to, ...recipients.cc].map(addressOf).filter((address) => address.includes('@'));
  return addressed.filter((address) => !known.includes(address) && !domains.has(domainOf(address)));
}

function addressOf(written: string): string {
  return (/<([^<>]+)>/.exec(written)?.[1] ?? written).trim().toLowerCase();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
