import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const topic: FamilyPhrases<'topic'> = {
  'topic.marketing': {
    pattern: [
      '(aproveite*|conheca*|confira*|descubra*|visite*|nao perca*|veja*|venha conhecer|siga*|assine|inscreva se|experimente) …3 (promocao|promocoes|oferta*|catalogo*|novidade*|desconto*|colecao|produtos|produto|lancamento*|liquidacao|loja|site|servicos|linha|redes|instagram|newsletter|estande)',
      '(nova|novas|novo|novos|super|grandes|nossas|nossa) (promocao|promocoes|oferta*|colecao|linha de|catalogo|lancamento*)',
      '(black friday|cyber monday|leve dois|pague um leve|queima de estoque|frete gratis)',
      '({percent}|{number}) (de)? (desconto|off) …3 (compra|pedido|catalogo|colecao|loja|toda)',
      '(apresentamos|convidamos|lhe oferecemos) …3 (nov*|promoc*|catalogo|colecao|feira|inauguracao|lancamento)',
    ],
    antipattern: [
      '(desconto) …2 (combinad*|acordad*|pagamento antecipado|pontualidade)',
      '({percent}|{number}) …1 (combinad*|acordad*)',
      '(nova|novo) (data|prazo|plano|acordo|proposta)',
      '(visite|confira|veja|acesse) …2 (portal|link|fatura|boleto|os dados|comprovante)',
    ],
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
