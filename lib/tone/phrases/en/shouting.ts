import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const shouting: FamilyPhrases<'shouting'> = {
  'shouting.caps': { pattern: [], message: 'Words in capitals', why: 'Capitals are read as shouting.', rewrite: [] },
  'shouting.punct': { pattern: [], message: 'Repeated marks', why: 'Repeated marks raise the voice.', rewrite: [] },
};

export const shoutingExamples: FamilyExamples<'shouting'> = {
  'shouting.caps': {
    fire: ['PAY RIGHT NOW', 'This is your LAST CHANCE TO PAY.', 'THIS IS SERIOUS'],
    quiet: ['NORTHERN BOLTS LTD, VAT ID 123', 'It is VERY late.', 'Pay by ACH to our IBAN.'],
  },
  'shouting.punct': {
    fire: ['PAY!!!', 'Where is it???', 'Really?!'],
    quiet: ['Thank you!', 'Is it scheduled? Thanks!'],
  },
};
