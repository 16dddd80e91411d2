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
};

/** A person's choice: this address or domain is that customer; `customerId` null means "not a customer, do not ask". */
export type AddressLink = Row & { address: string; customerId: string | null };
