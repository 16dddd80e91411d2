import type { CallReport } from '@/lib/actions/log-call';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import { onOrAfterWorkingDay, type Calendar } from '@/lib/domain/calendar';
import type { Satisfaction } from '@/lib/domain/contact-log';
import { totalsByCurrency, type Money } from '@/lib/domain/money';
import type { LoggedReason } from '@/lib/domain/non-payment-reason';
import type { Instant } from '@/lib/domain/row';
import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel, InvoiceLine } from '@/lib/views/customer-panel';
import {
  complaintToLog,
  untouchedComplaint,
  type ComplaintFields,
  type MissingOfComplaint,
} from '../common/complaint-fields';
import type { TypedDay } from '../common/DateField';
import { instantOf, rightNow, type Moment } from '../common/moment';
import { noFollowUp, type PickedDay } from '../common/picked-day';

export type CallFields = {
  outcome: 'answered' | 'no-answer' | 'message' | 'wrong-number';
  direction: 'out' | 'in';
  contactId: string | null;
  moment: Moment;
  satisfaction: Satisfaction | null;
  reason: LoggedReason | null;
  text: string;
  agreed: 'nothing' | 'promise' | 'run' | 'sent';
  /** The day of the promise, or of their next payment run. */
  agreedOn: TypedDay;
  isCheque: boolean;
  pickUp: string;
  hasComplaint: boolean;
  complaint: ComplaintFields;
  followUp: PickedDay;
};

export type MissingOfCall = 'reason' | 'date' | 'past' | 'moment' | 'future' | `complaint-${MissingOfComplaint}`;

type Here = { today: PlainDate; now: Instant; calendar: Calendar; words: Words };

/** A call of which nothing is told yet: answered, now, with the person whose number we have. */
export function untouchedCall(panel: CustomerPanel): CallFields {
  const phones = panel.contacts.filter(({ kind }) => kind === 'phone');
  const person = phones.find(({ name }) => name !== null) ?? panel.contacts.find(({ name }) => name !== null);
  return {
    outcome: 'answered',
    direction: 'out',
    contactId: person?.id ?? null,
    moment: rightNow,
    satisfaction: null,
    reason: null,
    text: '',
    agreed: 'nothing',
    agreedOn: { text: '', day: null },
    isCheque: false,
    pickUp: '',
    hasComplaint: false,
    complaint: untouchedComplaint(panel, []),
    followUp: noFollowUp,
  };
}

/** What a call is about: what is late and not disputed, else all that is open and not disputed. */
export function calledAbout({ invoices }: Pick<CustomerPanel, 'invoices'>): { ids: string[]; owed: Money[] } {
  const agreed = invoices.filter(({ mark, open }) => mark !== 'disputed' && open.minor > 0);
  const late = agreed.filter(isLate);
  const lines = late.length > 0 ? late : agreed;
  return { ids: lines.map(({ invoice }) => invoice.id), owed: totalsByCurrency(lines.map(({ open }) => open)) };
}

/** Whether there is something to have a reason for: a debt past its day. */
export function owesLate({ invoices }: Pick<CustomerPanel, 'invoices'>): boolean {
  return invoices.some((line) => line.open.minor > 0 && isLate(line));
}

function isLate({ daysLate }: InvoiceLine): boolean {
  return daysLate > 0;
}

/** The day on which a payment run is looked after: the pick-up of a cheque, else the working day after the run. */
export function runFollowUp(fields: CallFields, { calendar }: Pick<Here, 'calendar'>): PlainDate | null {
  const { day } = fields.agreedOn;
  if (day === null || fields.isCheque) return day;
  return onOrAfterWorkingDay(addDays(day, 1), calendar);
}

/** The call that the fields describe, or what they lack. @param dueOn the day of the next look that was picked */
export function callToLog(
  fields: CallFields,
  panel: CustomerPanel,
  dueOn: PlainDate | null,
  here: Here,
): CallReport | MissingOfCall {
  const { outcome, direction, contactId } = fields;
  const { timeZone } = here.calendar;
  const moment = instantOf(fields.moment, { now: here.now, timeZone });
  if (typeof moment === 'string') return moment === 'missing' ? 'moment' : 'future';
  const text = fields.text.trim() || null;
  const at = moment.at === null ? {} : { at: moment.at };
  const followUp = dueOn ? { dueOn, about: text } : null;
  const told = { customerId: panel.customer.id, direction, contactId, text, ...at };
  if (outcome !== 'answered') return { ...told, outcome, followUp };
  const agreement = agreementOf(fields, panel, here);
  if (typeof agreement === 'string') return agreement;
  const complaint = fields.hasComplaint ? complaintToLog(fields.complaint, panel, fields.text, here) : null;
  if (typeof complaint === 'string') return `complaint-${complaint}`;
  const { reason, satisfaction } = fields;
  if (reason === null && owesLate(panel) && fields.agreed !== 'sent') return 'reason';
  return { ...told, outcome, followUp, reason, satisfaction, complaint, ...agreement };
}

/** What was agreed, as the call carries it: a promise, or money that is on its way with the day on which to look. */
function agreementOf(fields: CallFields, panel: CustomerPanel, here: Here): Partial<CallReport> | 'date' | 'past' {
  const { agreed, isCheque } = fields;
  const { ids: invoiceIds } = calledAbout(panel);
  if (agreed === 'nothing') return {};
  if (agreed === 'sent') return { outcome: 'payment-sent', invoiceIds };
  const { day } = fields.agreedOn;
  if (day === null) return 'date';
  if (day < here.today) return 'past';
  if (agreed === 'promise') return { promise: { date: day, invoiceIds } };
  const note = fields.pickUp.trim();
  const pickUp = note === '' ? here.words('calls.pickUpAbout') : here.words('calls.pickUpAboutNote', { note });
  const about = isCheque ? pickUp : here.words('calls.runAbout');
  const dueOn = runFollowUp(fields, here) ?? day;
  return { outcome: 'in-payment', expectedOn: day, invoiceIds, followUp: { dueOn, about } };
}
