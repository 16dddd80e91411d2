import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const demand: FamilyPhrases<'demand'> = {
  'demand.bare-imperative': {
    pattern: [
      '^ (pay|settle|remit|transfer|deposit|wire|send|clear|make payment|arrange payment|forward payment|confirm|submit|proceed|contact us immediately)',
      'you (must|need to) (pay|settle)',
      'payment must be (made|received)',
    ],
    antipattern: ['^pay … and … (discount|applies)', '^transfer details'],
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
