import type { Addressed } from '@/lib/domain/main-contact';
import type { Ledger } from '@/lib/ledger/database';
import type { CustomerChange } from './change-customer';
import type { Pen } from './pen';

/** Says of a contact whether it is the one to write to; undefined leaves the choice as it is. */
export async function chooseMainContact(
  ledger: Ledger,
  pen: Pen,
  { customerId, contactId, isMain }: { customerId: string; contactId: string; isMain: boolean | undefined },
): Promise<void> {
  if (isMain === undefined) return;
  const customer: Addressed | undefined = await ledger.customers.get(customerId);
  const wasMain = customer?.mainContactId === contactId;
  if (!customer || wasMain === isMain) return;
  const change: CustomerChange = { mainContactId: isMain ? contactId : null };
  await pen.change('customers', customerId, change);
}
