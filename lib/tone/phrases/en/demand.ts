import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const demand: FamilyPhrases<'demand'> = {
  'demand.bare-imperative': {
    pattern: [
      '^ (pay|settle|remit|transfer|deposit|wire|send|clear|make payment|arrange payment|forward payment|confirm|submit|proceed|contact us immediately)',
      'you (must|have to|need to|are required to|are obliged to|shall) (pay|settle|remit|transfer|deposit|wire|send|clear|make|arrange)',
      '(payment|it|this|the (invoice|balance|amount)) must be (paid|made|settled|received|cleared)',
    ],
    antipattern: [
      '^ (pay|settle|clear) …4 and …4 (discount|gift|credit|applies)',
      '^ (send|confirm|forward) …4 (if|whenever|when) …3 (you|suits)',
      '^ (transfer|deposit|payment) (details|instructions|time|link)',
      '^ clear$',
    ],
    message: 'An order without courtesy',
    why: 'A bare order assumes authority; a conditional question gets the same answer.',
    rewrite: ['Could you please pay'],
  },
};

export const demandExamples: FamilyExamples<'demand'> = {
  'demand.bare-imperative': {
    fire: [
      'Pay.',
      'Remit to the account on the invoice.',
      'Send the full amount to the account below.',
      'You must pay invoice F-118.',
      'Settle the balance by Friday.',
    ],
    quiet: [
      'You can pay by transfer.',
      'Let me know if you need anything.',
      'Please pay to the account on the invoice.',
      'Could you please pay into the account on the invoice?',
      'Pay by the 10th and the agreed 2 % discount applies.',
      'Transfer details are on the invoice.',
    ],
  },
};
