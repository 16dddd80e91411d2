import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const jargon: FamilyPhrases<'jargon'> = {
  'jargon.legal': {
    pattern: [
      '(por meio|atraves|por intermedio) (desta|da presente|deste)',
      '(vimos|venho|vem) (pela|a presenca)',
      '(pela|serve a|da|a) presente (solicit*|inform*|comunic*|para)',
      '(anexo a|pela) presente',
      '(impreterivel*|acostad*|supra|supracitad*|supramencionad*|sobredit*|aludid*|destarte|outrossim|inadimplemento|adimpl*|inadimplid*|epigrafad*|em epigrafe|avenca|consubstanciad*)',
      '(sob pena de|consoante)',
      '(queira|proceda*|proceder) …1 (proceder|quitacao)',
      '(protestos de (elevada|estima|alta)|vossa senhoria|v sa|v s a|vossas senhorias|ilustrissimo|ilmo|ilma|sirva se)',
      '(em mora|rogamos)',
      '(subscrevemo|servimo) nos',
    ],
    antipattern: ['saldo credor'],
    message: 'Linguagem jurídica ou antiga',
    why: 'A linguagem jurídica afasta, e muita gente não a entende.',
    rewrite: ['Escrevo sobre'],
  },
  'jargon.internal': {
    pattern: [
      '(nossa (inadimplencia|carteira)|inadimplencia faixa)',
      '(aging|dso|bucket)',
      'incobravel',
      'regua de cobranca',
    ],
    message: 'Jargão interno de cobrança',
    why: 'O cliente não vive no nosso relatório de atrasos: conhece a fatura dele e a data.',
    rewrite: ['a fatura {{invoice}}, que venceu em {{dueDate}}'],
  },
};

export const jargonExamples: FamilyExamples<'jargon'> = {
  'jargon.legal': {
    fire: [
      'Vimos por meio desta informar o saldo.',
      'Pague impreterivelmente até sexta.',
      'Segue o boleto acostado.',
      'Pela presente, solicitamos o pagamento.',
      'Queira proceder à quitação.',
      'O débito supracitado continua em aberto.',
      'Pague sob pena de multa.',
      'Outrossim, informamos que a fatura venceu.',
    ],
    quiet: [
      'A infraestrutura da loja está pronta?',
      'Obrigado pelo presente que enviamos e pelo que recebemos.',
      'o presente que enviamos',
      'Estarei presente na reunião de terça.',
      'Escrevo sobre a fatura F-118.',
      'No presente mês mudamos de banco.',
      'Você tem um saldo credor de R$ 20,00.',
    ],
  },
  'jargon.internal': {
    fire: [
      'Sua conta está no aging.',
      'A fatura está na inadimplência faixa 31-60.',
      'O DSO aumentou.',
      'Ela entrou na nossa carteira vencida.',
      'O valor será lançado como perda: é incobrável.',
      'Você está na régua de cobrança.',
    ],
    quiet: [
      'a fatura venceu há 35 dias',
      'Ampliamos a carteira de produtos.',
      'O nosso contas a receber está à disposição.',
      'Qual faixa de preço prefere?',
      'O pedido inclui um balde de tinta.',
    ],
  },
};
