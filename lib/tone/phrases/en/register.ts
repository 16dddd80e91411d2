import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const register: FamilyPhrases<'register'> = {
  'register.mixed': {
    pattern: [],
    message: 'Two forms of address',
    why: 'Switching between forms of address reads as careless.',
    rewrite: [],
  },
  'register.mismatch': {
    pattern: [],
    message: 'Another form of address than on record',
    details: { language: 'The letter is not in the language on record' },
    why: "The customer's own form of address is part of being personal.",
    rewrite: [],
  },
};

export const registerExamples: FamilyExamples<'register'> = {
  'register.mixed': {
    fire: [],
    quiet: ["I'm writing to you about your invoice."],
  },
  'register.mismatch': {
    fire: [{ body: 'Hi Ana, about the invoice.', facts: exampleFacts({ customer: { name: 'Luna', language: 'es' } }) }],
    quiet: [
      { body: 'Dear Ms Ruiz, about the invoice.', facts: exampleFacts({ customer: { name: 'Luna', language: 'en' } }) },
    ],
  },
};
