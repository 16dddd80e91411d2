import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      'late (fee|fees)',
      '(add|accrue*|plus) …3 interest',
      'interest … (accrue*|charged|runs|running)',
      '{number} (interest|late charge)',
      '(interest|late charge*|fee) (at|of) …1 {number}',
      '{number} is added',
      'added for each? month',
    ],
    antipattern: ['waive* …3 fee', '(fees|interest) …1 not'],
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
