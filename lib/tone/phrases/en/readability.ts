import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const readability: FamilyPhrases<'readability'> = {
  readability: {
    pattern: [],
    message: 'It could be simpler',
    why: 'Short sentences and words are understood sooner; this is information only.',
    rewrite: [],
  },
};

export const readabilityExamples: FamilyExamples<'readability'> = {
  readability: {
    fire: [
      'Administrative accountability considerations necessitate comprehensive documentation regarding outstanding contractual obligations previously communicated through international correspondence involving multiple organizational representatives simultaneously.',
    ],
    quiet: [
      'Hi Ana. I am writing about the May bill. We have not seen it paid yet. Which day suits you? If it is not right, just tell me and we will look at it. Thank you.',
    ],
  },
};
