import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const hedge: FamilyPhrases<'hedge'> = {
  'hedge.submissive': {
    pattern: [
      'se nao for (muito)? (incomodo|abuso|pedir (muito|demais)|trabalho|inconveniente)',
      'se nao (for|se) (incomodar|importar|atrapalhar)',
      '(desculpe*|desculpa|perdao|perdoe*|peco desculpas|pedimos desculpas|mil desculpas|sinto muito|lamento) …2 (por|pelo|pela)? …1 (incomod*|insist*|atrapalh*|o incomodo|a insistencia|perturb*|chatear|tomar (seu|o seu) tempo|ser chat*|importun*)',
      '(nao)? (quero|queria|queremos|gostaria de|quis|pretendo|queriamos) (incomodar*|atrapalhar*|importunar*|ser chat*|pressionar*|perturbar*|abusar)',
      '(fico|ficamos|estou|me sinto) (sem graca|sem jeito|constrangid*|com vergonha|envergonhad*) (de|em|por) (pedir|cobrar|insistir|perguntar|escrever|tocar)',
      '(tenho|temos|me da) (muita)? vergonha de (pedir|cobrar|insistir)',
      '(sei|sabemos) que (sou|somos|estou sendo|e) (chat*|um incomodo|insistente*|inconveniente*)',
      '(um|o) (favorzinho|minutinho|tempinho|pouquinho)',
      '(odeio|detesto|nao gosto de) (incomodar|cobrar|insistir|ter que)',
      '(tomo|tomamos) a liberdade de',
    ],
    antipattern: ['(desculpe*|desculpa|perdao|lamento|lamentamos) …2 (erro|atraso|demora|confusao|falha|engano)'],
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
