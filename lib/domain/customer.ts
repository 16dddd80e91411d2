import type { Row } from './row';
import type { PlainDate } from './plain-date';
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
  /** Their bank pays by itself (direct debit, card on file): a reminder would only confuse. */
  automatic?: boolean | null;
};

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
};
