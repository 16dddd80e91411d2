import type { CustomerDraft } from '@/lib/actions/create-customer';
import type { SignatureFacts } from '@/lib/actions/read-signature';
import type { Language } from '@/lib/domain/customer';

/** What stands in the fields of a new customer. */
export type NewCustomerFields = {
  name: string;
  taxId: string;
  address: string;
  contactName: string;
  role: string;
  phone: string;
};

/** What a person typed themselves; it holds against whatever is read from the mail later. */
export type TypedFields = { typed: Partial<NewCustomerFields> };

type Told = { address: string | null; name: string | null; signature: SignatureFacts | null };

/** Typed before read: the signature fills what nobody has touched, and says a name in full where the header shortens it. */
export function shownFields(typed: TypedFields['typed'], { address, name, signature }: Told): NewCustomerFields {
  return {
    name: signature?.company ?? '',
    taxId: signature?.taxId ?? '',
    address: address ?? '',
    contactName: signature?.name ?? name ?? '',
    role: signature?.role ?? '',
    phone: signature?.phone ?? '',
    ...typed,
  };
}

export function newCustomerDraft(fields: NewCustomerFields, language: Language): CustomerDraft {
  const [address, phone] = [fields.address.trim(), fields.phone.trim()];
  const person = { name: fields.contactName.trim() || null, role: fields.role.trim() || null };
  return {
    name: fields.name,
    taxId: fields.taxId.trim() || null,
    language,
    contacts: [
      ...(address ? [{ kind: 'email' as const, value: address, language, ...person }] : []),
      ...(phone ? [{ kind: 'phone' as const, value: phone, ...person }] : []),
    ],
  };
}
