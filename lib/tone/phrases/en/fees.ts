import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      '(late (fee|fees|charge|charges)|interest charge*|penalty (fee|interest)|collection (cost|costs|fee|fees))',
      '(charge*|add*|apply|accrue*|incur*) …3 (interest|fees|surcharge|penalt*)',
    ],
    message: 'A fee or interest that is not on record as agreed',
    why: 'A charge without an agreed term or legal basis is a false claim.',
    rewrite: [],
  },
};

export const feesExamples: FamilyExamples<'fees'> = {
  'fees.unagreed': {
    fire: [{ body: 'Late fees will apply.', facts: exampleFacts() }],
    quiet: [
      'Late fees will apply.',
      { body: 'No late fees will be charged.', facts: exampleFacts() },
      { body: 'Late fees will apply.', facts: exampleFacts({ agreedFees: { rate: '1.5 %' } }) },
    ],
  },
};
