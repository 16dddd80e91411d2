import type { CustomerIncentive } from './incentive';
import type { Channel } from './contact-log';
import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { Row } from './row';
import type { BehaviourSegment } from './segment';

/** The interface and the letters know these three; `pt` is Brazilian Portuguese. */
export type Language = 'es' | 'en' | 'pt';

export type FormOfAddress = 'usted' | 'tú' | 'vos' | 'vosotros' | 'neutral';

/** What a customer told us about how they pay; it shifts expected dates and checklists. */
export type PaymentPolicy = {
  payDays: readonly number[];
  cutOff: string | null;
  purchaseOrder: boolean | null;
  portal: string | null;
  documents: string | null;
  verifiedOn: PlainDate | null;
  /** When to ask them again whether all this still holds (practice S2.23). */
  askAgainOn?: PlainDate | null;
  /** Their bank pays by itself (direct debit, card on file): a reminder would only confuse. */
  automatic?: boolean | null;
};

/** What they signed about paying us (practice S0.29); the file itself stays wherever they keep it. */
export type CustomerAgreement = {
  reference: string | null;
  signedOn: PlainDate | null;
  terms: string | null;
  fileName: string | null;
  /** That they said they know these terms and agree (practices S0.28, S2.3); the log keeps it as well. */
  acknowledged?: { on: PlainDate; by: string | null; how: Channel } | null;
};

/** Under which conditions we go on selling to them, once the usual ones did not work (practice S1.24). */
export type CreditConditions = { prepayment: boolean; limit: Money | null; since?: PlainDate | null };

/** A company or person who buys from us on credit. */
export type Customer = Row & {
  name: string;
  taxId: string | null;
  country: string | null;
  timeZone: string | null;
  language: Language | null;
  formOfAddress: FormOfAddress | null;
  consumer: boolean | null;
  owner: string | null;
  notes: string | null;
  /** Agreed payment term in days. */
  terms: number | null;
  situation: { tag: string; reason: string; until: PlainDate | null } | null;
  segmentOverride: { segment: BehaviourSegment; reason: string; until: PlainDate | null } | null;
  paymentPolicy: PaymentPolicy | null;
  pausedUntil: PlainDate | null;
  blocked: boolean;
  policyId: string | null;
  mergedInto: string | null;
  /** Where an import found it, for relationship facts such as "customer since"; null when made by hand. */
  source: string | null;
  sourceId: string | null;
  agreement?: CustomerAgreement | null;
  credit?: CreditConditions | null;
  /** What they get for paying early or on time; null: what the company offers everyone. */
  incentive?: CustomerIncentive | null;
  /** How they said they would rather pay what is late, by its code (`payment-preference.ts`, practice S3.18). */
  preferredWay?: string | null;
};
