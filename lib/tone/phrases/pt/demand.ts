import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const demand: FamilyPhrases<'demand'> = {
  'demand.bare-imperative': {
    pattern: [
      '^ (pague|paguem|quite|quitem|deposite|depositem|transfira|transfiram|regularize|regularizem|acerte|efetue|efetuem|realize|liquide|cumpra|proceda|remeta|depositar|pagar|transferir|quitar|regularizar|efetuar|confirme|mande|envie|providencie)',
      '^faca …1 (pix|deposito)',
      '(tem que|precisa) pagar*',
      '(deve|precisa) ser (pago|paga)',
    ],
    antipattern: ['^pagar …2 (e|em duas)'],
    message: 'Ordem sem cortesia',
    why: 'Uma ordem seca supõe autoridade; uma pergunta no condicional consegue o mesmo.',
    rewrite: ['Poderia, por favor, pagar'],
  },
};

export const demandExamples: FamilyExamples<'demand'> = {
  'demand.bare-imperative': {
    fire: [
      'Pague.',
      'Depositar na conta da fatura.',
      'Quite a fatura F-118.',
      'Você tem que pagar a fatura F-118.',
      'Faça o Pix na chave da fatura.',
    ],
    quiet: [
      'Pode pagar por Pix.',
      'Me avise se precisar de algo.',
      'Por favor, pague na conta da fatura.',
      'Poderia, por favor, depositar na conta da fatura?',
      'Pagar em duas vezes é possível.',
    ],
  },
};
