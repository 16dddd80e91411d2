import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      'juros por atraso',
      '(inclui*|mais|com) …3 (juros|multa|mora)',
      '{number} de multa',
      '(juros|multa|mora|encargo*) (de mora|moratori*|mensais)? de {number}',
      '(cobrad*|cobrar*|cobramos|incid*|corre*|aplic*|acresc*|soma*) …5 (juros|multa|mora|encargo*)',
    ],
    antipattern: ['(nao|nem) …5 (juros|multa)'],
    message: 'Juros ou multa que não constam como combinados',
    why: 'Uma cobrança sem acordo nem base legal é uma exigência falsa.',
    rewrite: [],
  },
};

export const feesExamples: FamilyExamples<'fees'> = {
  'fees.unagreed': {
    fire: [{ body: 'Serão cobrados juros por atraso.', facts: exampleFacts() }],
    quiet: [
      'Serão cobrados juros por atraso.',
      { body: 'Não serão cobrados juros.', facts: exampleFacts() },
      { body: 'Serão cobrados juros por atraso.', facts: exampleFacts({ agreedFees: { rate: '1.5 %' } }) },
    ],
  },
};
