import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const template: FamilyPhrases<'template'> = {
  'template.placeholder': {
    pattern: [],
    message: 'A blank that was not filled',
    why: 'An unfilled blank shows that nobody looked at the letter.',
    rewrite: [],
  },
};

export const templateExamples: FamilyExamples<'template'> = {
  'template.placeholder': {
    fire: ['Dear [Name],', 'Hello {{name}},', 'Invoice XXX is open.'],
    quiet: ['Dear Ana,', '(ref. [A-12])', '[sic]'],
  },
};
