import type { ComplaintCode } from '@/lib/domain/complaint-code';
import type { DisputeCode } from '@/lib/domain/dispute-code';
import type { DisputeDraft } from '@/lib/actions/open-dispute';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel, InvoiceLine } from '@/lib/views/customer-panel';
import type { TypedDay } from './DateField';
import { disputeReason } from './dispute-words';

/** A dispute of documents, or a complaint about us, as it is being written down. */
export type ComplaintFields = {
  about: 'invoice' | 'us';
  invoiceIds: readonly string[];
  disputeCode: DisputeCode | null;
  complaintCode: ComplaintCode | null;
  owner: string;
  due: TypedDay;
  reputation: boolean;
};

/** The fields of one that nobody touched; a single open document is the one that is meant. */
export function untouchedComplaint({ customer, invoices }: CustomerPanel, asked: readonly string[]): ComplaintFields {
  const open = disputable(invoices);
  const [only] = open;
  const ids = open.flatMap(({ invoice }) => (asked.includes(invoice.id) ? [invoice.id] : []));
  return {
    about: open.length === 0 ? 'us' : 'invoice',
    invoiceIds: only && open.length === 1 ? [only.invoice.id] : ids,
    disputeCode: null,
    complaintCode: null,
    owner: customer.owner ?? '',
    due: { text: '', day: null },
    reputation: false,
  };
}

/** Documents that can be disputed: those that are not disputed yet, credits apart. */
export function disputable(invoices: readonly InvoiceLine[]): InvoiceLine[] {
  return invoices.filter(({ mark, invoice }) => mark !== 'disputed' && invoice.type !== 'credit-note');
}

export type MissingOfComplaint = 'invoices' | 'reason' | 'what' | 'date' | 'past';

/** What will be written down, or what it lacks. */
export function complaintToLog(
  fields: ComplaintFields,
  { invoices }: Pick<CustomerPanel, 'invoices'>,
  text: string,
  { today, words }: { today: PlainDate; words: Words },
): Omit<DisputeDraft, 'customerId'> | MissingOfComplaint {
  const open = disputable(invoices);
  const isAboutUs = fields.about === 'us' || open.length === 0;
  const invoiceIds = isAboutUs
    ? []
    : open.flatMap(({ invoice }) => (fields.invoiceIds.includes(invoice.id) ? [invoice.id] : []));
  const code = isAboutUs ? fields.complaintCode : fields.disputeCode;
  if (!isAboutUs && invoiceIds.length === 0) return 'invoices';
  if (code === null) return isAboutUs ? 'what' : 'reason';
  const { day, text: typed } = fields.due;
  if (day === null && typed.trim() !== '') return 'date';
  if (day !== null && day < today) return 'past';
  const owner = fields.owner.trim();
  const what = disputeReason(code, words) ?? '';
  return {
    invoiceIds,
    code,
    owner: owner || null,
    dueOn: day,
    text: text.trim() || null,
    reputation: fields.reputation,
    about: {
      due: owner ? words('complaints.dueAboutOf', { owner, what }) : words('complaints.dueAbout', { what }),
      escalated: owner
        ? words('complaints.escalatedAboutOf', { owner, what })
        : words('complaints.escalatedAbout', { what }),
    },
  };
}
