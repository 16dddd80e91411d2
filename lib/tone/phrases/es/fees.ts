import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      '(recargo|recargos|intereses (moratorios|de demora|por mora|de mora|por atraso)|penalizacion por (mora|atraso)|gastos de (cobranza|gestion de cobro|reclamacion)|comision por (mora|atraso|impago))',
      '(cobrar*|aplicar*|aplican|aplica|generar*|genera|generan|generando|genero|sumar*|suma|suman|sumando|devengar*|devenga|devengan|devengando|corren|corre|corriendo|causa|causan|causando|acumula*|agrega*|anade|anaden|anadir*|carga*|incluye|incluyen|liquida*) …4 (interes|intereses|recargo*|penalizacion|mora|penalidad|multa)',
      '{number} (por ciento)? (mensual|diario|anual|semanal)? (de|por|en|como) (mora|interes|intereses|penalizacion|penalidad|multa)',
      '(mora|interes|intereses|penalizacion|penalidad|multa) (moratori*|mensual|de demora)? (del|de) …1 {number}',
      '(devenga*|genera*|suma*|cobra*|aplica*|corre|corren|anade*|agrega*|carga*) …2 {number} …4 (demora|mora|interes|intereses|penalizacion)',
      '{number} (al|por|cada) (dia|mes|ano|semana) (de|por|en) (mora|demora|interes|intereses|atraso|retraso)',
      '(interes|intereses|penalizacion|mora) (diari*|mensual*|por cada|acumulad*|generad*|causad*)',
      '(con|mas|incluyendo) …1 (intereses|recargo*|mora|penalizacion)',
    ],
    antipattern: [
      'interes (en|comercial|particular|especial|social|propio)',
      'interes por (conocer|trabajar|nuestr*|resolver|solucionar|el|la|los|las)',
      'desde que …2 interes',
      '(sin|ningun|ninguna|cero) …2 (interes|intereses|recargo|recargos|multa|penalizacion|mora|penalidad|gasto|gastos)',
      '(ni|o) (interes|intereses|recargo|recargos|multa|penalizacion|gastos)',
      '(no|ni|nunca|tampoco) …5 (interes|intereses|recargo|recargos|multa|penalizacion|mora|penalidad)',
      '(intereses|recargo|recargos|mora) …2 (condonad*|perdonad*|exonerad*|anulad*|quitad*)',
      '(condon*|perdon*|exoner*|anul*|quit*) …3 (intereses|recargo|recargos|mora|multa)',
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
