import type { CustomerChange } from '@/lib/actions/change-customer';
import type { Customer, FormOfAddress, Language, PaymentPolicy } from '@/lib/domain/customer';
import { askAgainOn } from '@/lib/domain/payment-policy';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { TypedDay } from '../common/DateField';

/** What the page of a customer holds while it is edited; `unknown` is a choice that nobody made. */
export type CustomerFields = {
  name: string;
  taxId: string;
  language: Language | 'unknown';
  formOfAddress: FormOfAddress | 'unknown';
  kind: 'company' | 'consumer' | 'unknown';
  country: string;
  timeZone: string;
  terms: string;
  payDays: readonly number[];
  cutOff: string;
  purchaseOrder: 'yes' | 'no' | 'unknown';
  portal: string;
  documents: string;
  /** They said today that all this still holds. */
  stillHolds: boolean;
  /** When to ask them again; empty: half a year after they last said. */
  askAgain: TypedDay;
  paused: TypedDay;
  owner: string;
  notes: string;
};

export function customerFields(customer: Customer, dayWords: (day: PlainDate) => string): CustomerFields {
  const { paymentPolicy: pays, consumer, pausedUntil, terms } = customer;
  return {
    name: customer.name,
    taxId: customer.taxId ?? '',
    language: customer.language ?? 'unknown',
    formOfAddress: customer.formOfAddress ?? 'unknown',
    kind: consumer === null ? 'unknown' : consumer ? 'consumer' : 'company',
    country: customer.country ?? '',
    timeZone: customer.timeZone ?? '',
    terms: terms === null ? '' : String(terms),
    payDays: pays?.payDays ?? [],
    cutOff: pays?.cutOff ?? '',
    purchaseOrder: pays?.purchaseOrder == null ? 'unknown' : pays.purchaseOrder ? 'yes' : 'no',
    portal: pays?.portal ?? '',
    documents: pays?.documents ?? '',
    stillHolds: false,
    askAgain: typedDay(askAgainOn(pays), dayWords),
    paused: typedDay(pausedUntil, dayWords),
    owner: customer.owner ?? '',
    notes: customer.notes ?? '',
  };
}

/** What the page says, as a change of the customer; fields that say what the ledger says change nothing. */
export function customerChange(fields: CustomerFields, customer: Customer, today: PlainDate): CustomerChange {
  return {
    name: fields.name.trim(),
    taxId: textOf(fields.taxId),
    language: known(fields.language),
    formOfAddress: known(fields.formOfAddress),
    consumer: fields.kind === 'unknown' ? null : fields.kind === 'consumer',
    country: textOf(fields.country),
    timeZone: textOf(fields.timeZone),
    terms: fields.terms.trim() === '' ? null : Number(fields.terms),
    paymentPolicy: policyOf(fields, customer.paymentPolicy, today),
    pausedUntil: fields.paused.day,
    owner: textOf(fields.owner),
    notes: textOf(fields.notes),
  };
}

/**
 * Where nothing is known there is no policy; where something else is said than before, or that it all still holds, it was
 * verified today. Without a day of the person's own it is asked again in half a year.
 */
function policyOf(fields: CustomerFields, before: PaymentPolicy | null, today: PlainDate): PaymentPolicy | null {
  const said = {
    payDays: fields.payDays.toSorted((a, b) => a - b),
    cutOff: textOf(fields.cutOff),
    purchaseOrder: fields.purchaseOrder === 'unknown' ? null : fields.purchaseOrder === 'yes',
    portal: textOf(fields.portal),
    documents: textOf(fields.documents),
  };
  const kept = before ?? { payDays: [], cutOff: null, purchaseOrder: null, portal: null, documents: null };
  const isSame =
    said.payDays.join() === kept.payDays.join() &&
    said.cutOff === kept.cutOff &&
    said.purchaseOrder === kept.purchaseOrder &&
    said.portal === kept.portal &&
    said.documents === kept.documents;
  const asked = fields.askAgain.day === askAgainOn(before) ? null : fields.askAgain.day;
  if (!isSame || fields.stillHolds) return { ...before, ...said, verifiedOn: today, askAgainOn: asked };
  return before === null || asked === null ? before : { ...before, askAgainOn: asked };
}

function typedDay(day: PlainDate | null, dayWords: (day: PlainDate) => string): TypedDay {
  return { text: day ? dayWords(day) : '', day };
}

function known<T extends string>(choice: T | 'unknown'): T | null {
  return choice === 'unknown' ? null : choice;
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
