import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const fees: FamilyPhrases<'fees'> = {
  'fees.unagreed': {
    pattern: [
      '(juros (de mora|por atraso)|multa (por|de) (atraso|mora)|encargos|despesas de cobranca)',
      '(gera|geram|gerando|inclui*|contam|rendem|mais|com) …3 (juros|multa|mora|encargo*)',
      '{number} (por cento)? (de|em|por) (juros|multa|mora|encargo*)',
      '(juros|multa|mora|encargo*) (de mora|moratori*|mensais)? de {number}',
      '(cobrad*|cobrar*|cobramos|incid*|corre*|aplic*|acresc*|soma*) …5 (juros|multa|mora|encargo*)',
      '{number} (ao|por) (dia|mes|ano) de (mora|juros|multa|atraso)',
      '(juros|multa) (diari*|mensal|mensais|moratori*|contratuais)',
      '(juros|multa) …1 (incide*|corre*|conta*|acumula*)',
    ],
    antipattern: [
      '(sem|nenhum|nenhuma|zero) …2 (juros|multa|encargo*|mora|acrescimo*)',
      'ou (juros|multa|encargos|mora)',
      '(nao|nunca|nem|tampouco) …5 (juros|multa|encargos|mora)',
      '(dispens*|perdo*|isent*|abon*|abro mao|retir*|tir*|cancel*) …3 (juros|multa|encargos|mora)',
      '(juros|multa) …2 (dispensad*|perdoad*|isent*|abonad*|retirad*)',
    ],
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
