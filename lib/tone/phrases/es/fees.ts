import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      '(recargo|recargos)',
      '(cobrar*|aplicar*|aplican|aplica|generar*|genera|generan|generando|genero|sumar*|suma|suman|sumando|devengar*|devenga|devengan|devengando|corren|corre|corriendo|causa|causan|causando|acumula*|agrega*|anade|anaden|anadir*|carga*|incluye|incluyen|liquida*) …4 (interes|intereses|recargo*|penalizacion|mora|penalidad|multa)',
      '{number} en mora',
      '(interes|intereses|multa) moratori*? (del|de) …1 {number}',
      '(devenga*|suma*) …2 {number} … (demora|mora|interes)',
      'interes mensual*',
      'con …1 intereses',
    ],
    antipattern: ['condon* …3 recargos'],
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
