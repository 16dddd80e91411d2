import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const topic: FamilyPhrases<'topic'> = {
  'topic.marketing': {
    pattern: [
      '(aproveite*|conheca*|veja*|siga*) …3 (promocoes|oferta*|catalogo*|redes)',
      'black friday',
      '{number} de? desconto …3 pedido',
    ],
    antipattern: [],
    message: 'Promoção dentro de uma cobrança',
    why: 'Vender enquanto se cobra confunde o pedido e soa pouco sincero.',
    rewrite: [],
  },
};

export const topicExamples: FamilyExamples<'topic'> = {
  'topic.marketing': {
    fire: [
      'Conheça nossas promoções.',
      'Aproveite as ofertas da Black Friday.',
      'Veja o nosso novo catálogo de verão.',
      'Ganhe 20 % de desconto no próximo pedido.',
    ],
    quiet: [
      'Pagando até o dia 10, vale o desconto combinado de 2 %.',
      'Podemos combinar uma nova data.',
      'Segue o catálogo que você pediu.',
      'Confira os dados da fatura, por favor.',
    ],
  },
};
