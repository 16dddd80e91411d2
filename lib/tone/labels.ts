/** What a letter may be found to be, or to lack; the public names of the contract. */
export const labels = [
  'threat',
  'legal-threat',
  'blame',
  'shaming',
  'shouting',
  'pressure',
  'sarcasm',
  'third-party-disclosure',
  'mixed-register',
  'missing-amount',
  'missing-invoice',
  'missing-due-date',
  'missing-ask',
  'missing-payment-means',
  'missing-greeting',
  'missing-closing',
  'missing-open-door',
  'too-long',
  'jargon',
] as const;

export type Label = (typeof labels)[number];
