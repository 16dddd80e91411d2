import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const length: FamilyPhrases<'length'> = {
  'length.mail': {
    pattern: [],
    message: 'O e-mail é longo',
    why: 'Uma carta longa não é lida até o fim, e o pedido se perde.',
    rewrite: [],
  },
  'length.sentence': { pattern: [], message: 'A frase é longa', why: 'Frases longas escondem o pedido.', rewrite: [] },
};

export const lengthExamples: FamilyExamples<'length'> = {
  'length.mail': {
    fire: ['A fatura continua em aberto nos nossos registros. '.repeat(32)],
    quiet: ['A fatura continua em aberto nos nossos registros. '.repeat(15)],
  },
  'length.sentence': {
    fire: [
      'Escrevo porque, ao revisar as contas deste mês, vimos que a fatura F-118, que corresponde ao pedido que vocês receberam em abril no depósito do litoral, ainda aparece em aberto nos nossos registros contábeis.',
    ],
    quiet: ['Escrevo sobre a fatura F-118, do pedido de abril.'],
  },
};
