import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const hedge: FamilyPhrases<'hedge'> = {
  'hedge.submissive': {
    pattern: [
      'se nao for muito? (incomodo|pedir muito)',
      'se nao se importar',
      '(desculpe*|perdao|peco desculpas) …2 pela? …1 (incomod*|insist*)',
      'nao? queria incomodar*',
      'fico (sem graca|sem jeito) de (pedir|cobrar)',
      'um (minutinho|tempinho)',
      'tomo a liberdade de',
    ],
    antipattern: [],
    message: 'Desculpas demais por cobrar',
    why: 'Pedir desculpas por perguntar diz que pagar é um favor.',
    rewrite: ['Escrevo para'],
  },
};

export const hedgeExamples: FamilyExamples<'hedge'> = {
  'hedge.submissive': {
    fire: [
      'Desculpe incomodar de novo. Se não for muito incômodo, poderia pagar?',
      'Perdão pela insistência. Fico sem graça de pedir, mas a fatura venceu.',
      'Não queria incomodar. Fico sem jeito de cobrar, mas a fatura está em aberto.',
    ],
    quiet: [
      'Desculpe o erro da nossa fatura anterior.',
      'Desculpe incomodar: a cópia chegou?',
      'Lamentamos o atraso da entrega. Desculpe a confusão.',
      'Quando puder, confirme a data.',
    ],
  },
};
