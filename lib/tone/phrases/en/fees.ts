import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      '(late (fee|fees|charge|charges)|interest charge*|penalty (fee|interest)|collection (cost|costs|fee|fees))',
      '(charge|charged|charges|charging|add|adds|added|adding|apply|applies|applied|applying|accrue*|accruing|incur*|attract*|bear|bears|bearing|carry|carries|carrying|run|runs|running|subject to|plus|with) …3 (interest|late fee*|surcharge*|penalt*)',
      '(interest|surcharge*|penalt*|finance charge*|service charge) …4 (accrue*|accruing|apply|applies|applied|added|charged|run|runs|running|due|payable)',
      '{number} (percent|per cent)? (monthly|annual|daily)? (interest|late (fee|charge|payment)|surcharge|penalty|service charge|finance charge)',
      '(interest|surcharge|penalty|late charge*|fee) (at|of) …1 {number}',
      '{number} (is|are|will be|gets) (added|charged)',
      '(add|adds|adding|charge|charges|charging) {number} (a|per|each|every|for) (each|every)? (month|week|day)',
      '(added|charged) (for|per) (each|every)? (month|week|day)',
      '(finance charge*|late payment (fee*|charge*|interest)|default interest)',
    ],
    antipattern: [
      '(no|not|never|without|nor|zero|nothing) …5 (interest|fee|fees|charge|charges|surcharge|penalty|penalties)',
      '(waive*|waiving|forgiv*|drop*|remove*|cancel*) …3 (interest|fee|fees|charge|charges|penalty)',
      '(fee|fees|interest|charge|charges) …1 (aren|isn|don|doesn|won|not|never)',
      '(interest|interested) (in|to|among)',
      '(with|have|has|of|great) interest',
      '(in|your|our|mutual|best) interest',
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
