import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const length: FamilyPhrases<'length'> = {
  'length.mail': {
    pattern: [],
    message: 'The letter is long',
    why: 'A long letter is not read to the end, and the request drowns.',
    rewrite: [],
  },
  'length.sentence': {
    pattern: [],
    message: 'The sentence is long',
    why: 'Long sentences hide the request.',
    rewrite: [],
  },
};

export const lengthExamples: FamilyExamples<'length'> = {
  'length.mail': {
    fire: ['The invoice is still open in our books now. '.repeat(32)],
    quiet: ['The invoice is still open in our books now. '.repeat(15)],
  },
  'length.sentence': {
    fire: [
      'I am writing because when we went through the accounts for this month we saw that invoice F-118, which belongs to the order you received in April at your coastal warehouse, still shows as open in our books.',
    ],
    quiet: ["I'm writing about invoice F-118, for the April order."],
  },
};
