import type { FormOfAddress, Language } from './customer';
import type { Row } from './row';

/** One address or number of a customer's person; never a list, so that two people may add without conflict. */
export type Contact = Row & {
  customerId: string;
  kind: 'email' | 'phone';
  /** Normalised: lower-case address, or digits with a leading plus. */
  value: string;
  name: string | null;
  role: string | null;
  language: Language | null;
  formOfAddress: FormOfAddress | null;
  /** Their part in paying us (practice S2.24); absent in rows of earlier versions. */
  duty?: ContactDuty | null;
};

/** Who places orders, who approves an invoice, who pays it, who decides when things are difficult. */
export const contactDuties = ['orders', 'approves', 'pays', 'decides'] as const;

export type ContactDuty = (typeof contactDuties)[number];

/** A person's choice: this address or domain is that customer; `customerId` null means "not a customer, do not ask". */
export type AddressLink = Row & { address: string; customerId: string | null };
