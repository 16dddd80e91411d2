import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      '(recargo|recargos|intereses (moratorios|de demora|por mora|de mora|por atraso)|penalizacion por (mora|atraso)|gastos de (cobranza|gestion de cobro|reclamacion)|comision por (mora|atraso|impago))',
      '(cobrar*|aplicar*|generar*|sumar*|devengar*) …3 (intereses|recargo*|penalizacion|mora)',
    ],
    message: 'Recargo o interés que no consta como acordado',
    why: 'Un cargo sin acuerdo ni base legal es un reclamo falso.',
    rewrite: [],
  },
};

export const feesExamples: FamilyExamples<'fees'> = {
  'fees.unagreed': {
    fire: [{ body: 'Se aplicarán recargos por mora.', facts: exampleFacts() }],
    quiet: [
      'Se aplicarán recargos por mora.',
      { body: 'No se aplicarán recargos.', facts: exampleFacts() },
      { body: 'Se aplicarán recargos por mora.', facts: exampleFacts({ agreedFees: { rate: '1.5 %' } }) },
    ],
  },
};
