import type { CorpusLetter } from './corpus-letter';

/** Portuguese, the two reminders after the due date. */
export const ptMiddle: readonly CorpusLetter[] = [
  {
    id: 'pt-11',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 2205: lembrete',
    labels: [],
    verdict: 'kind',
    body: `Olá, Gustavo,
Parabéns pela nova filial, ficou linda! Escrevo sobre a fatura 2205, de R$ 1.940,00, que venceu em 13 de novembro: ainda não localizamos o pagamento, talvez tenha passado batido na mudança.
Você sabe me dizer em que dia consegue pagar? A chave Pix está na fatura e mando o boleto de novo em anexo.
Se já pagou, obrigada, e desconsidere este e-mail. Se algo não ficou bom, me conte que a gente resolve.
Um abraço,
Renata`,
  },
  {
    id: 'pt-12',
    country: 'BR',
    stage: 'gentle',
    subject: 'Lembrete: NF 44107',
    labels: [],
    verdict: 'kind',
    body: `Prezada Sra. Caloteira Mendes,
A NF 44107, no valor de R$ 6.210,00, com vencimento em 16/11/2026, ainda consta em aberto em nosso sistema. Pode ser que a baixa do banco tenha atrasado.
A senhora poderia verificar com o seu financeiro? Os dados para depósito são os mesmos do mês passado.
Caso já tenha pago, por gentileza, desconsidere. Fico à disposição para qualquer esclarecimento.
Cordialmente,
Otávio Leme`,
  },
  {
    id: 'pt-13',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 118 em atraso',
    labels: ['blame', 'missing-open-door', 'pressure'],
    verdict: 'needs-work',
    body: `Prezado Marcelo,
Você não honrou o combinado e deixou de pagar a fatura 118, de R$ 870,00, vencida em 12 de novembro. Por sua culpa o nosso caixa ficou no vermelho.
Pedimos que faça o Pix para a chave que está na fatura.
Atenciosamente,
Silvana`,
  },
  {
    id: 'pt-14',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 4090',
    labels: ['sarcasm'],
    verdict: 'needs-work',
    body: `Oi, Priscila,
Que engraçado, para fazer pedido novo o e-mail de vocês funciona que é uma beleza. A fatura 4090, de R$ 515,00, venceu em 15 de novembro e segue em aberto.
Quando vocês conseguem pagar? O Pix é o mesmo da fatura.
Se precisar de outra data, me fale.
Abs,
Danilo`,
  },
  {
    id: 'pt-15',
    country: 'BR',
    stage: 'gentle',
    subject: 'Aviso de protesto',
    labels: ['legal-threat', 'missing-closing'],
    verdict: 'unacceptable',
    body: `Prezado cliente,
A fatura 7001, de R$ 1.230,00, venceu em 11 de novembro. Pague pelo boleto em anexo até o dia 25, caso contrário o título será levado a protesto em cartório e entraremos com uma ação judicial de cobrança.
Dúvidas pelo telefone (11) 5555-0190.
Departamento jurídico`,
  },
  {
    id: 'pt-16',
    country: 'BR',
    stage: 'second',
    subject: 'Fatura 60112: segundo lembrete',
    labels: [],
    verdict: 'kind',
    body: `Olá, Fernanda,
Retomo o meu e-mail de 9 de novembro, caso não tenha chegado. A fatura 60112, de R$ 3.315,00, venceu em 31 de outubro e continua em aberto por aqui.
Ficou tudo certo com a última entrega? Se houve algum problema, me avise e cuidamos disso primeiro.
Se estiver tudo bem, que data fica possível para você? O link de pagamento está na fatura e também podemos dividir em duas vezes, sem juros.
Não se preocupe com os dias que passaram; só queremos combinar.
Muito obrigada,
Beatriz Sales`,
  },
  {
    id: 'pt-17',
    country: 'BR',
    stage: 'second',
    subject: 'RES: Fatura 909',
    labels: [],
    verdict: 'kind',
    body: `Prezado Sr. Almeida,
Conversamos no dia 10 sobre a fatura 909, de R$ 4.700,00, que venceu em 28 de outubro. O senhor comentou que faltava a aprovação da matriz.
Já houve algum retorno? Se ajudar, envio novamente o canhoto assinado ou combinamos por escrito um novo prazo. O depósito pode ser feito na conta que consta na fatura.
Nunca é incômodo conversar: pode me ligar ou responder por aqui.
Com os melhores cumprimentos,
Inês Vasconcelos
Em 10 de novembro de 2026, Inês Vasconcelos escreveu:
> ÚLTIMO AVISO! Pague já ou seu nome vai para o Serasa, seu caloteiro.`,
  },
  {
    id: 'pt-18',
    country: 'BR',
    stage: 'second',
    subject: 'Fatura 2218 (2º aviso)',
    labels: ['mixed-register', 'pressure'],
    verdict: 'needs-work',
    body: `Prezado Sr. Nogueira,
A fatura 2218, de R$ 1.199,00, venceu em 3 de novembro. O senhor precisa pagar com urgência, até o meio-dia de amanhã no máximo.
O boleto está em anexo. Se você tiver algum problema, estamos à disposição para conversar.
Atenciosamente,
Jair Lopes`,
  },
  {
    id: 'pt-19',
    country: 'BR',
    stage: 'second',
    subject: 'Sua dívida',
    labels: [
      'missing-ask',
      'missing-due-date',
      'missing-invoice',
      'missing-open-door',
      'shaming',
      'third-party-disclosure',
    ],
    verdict: 'unacceptable',
    body: `Cláudio,
Você é um caloteiro sem palavra. Faz tempo que me deve R$ 300. Se não fizer o Pix na chave de sempre até sexta, vou contar para o seu patrão e expor você no grupo da cidade.
Tchau,
Nivaldo`,
  },
  {
    id: 'pt-20',
    country: 'BR',
    stage: 'second',
    subject: 'Fatura 8123',
    labels: ['blame', 'missing-payment-means'],
    verdict: 'needs-work',
    body: `Olá, Simone,
A fatura 8123, de R$ 2.050,00, venceu em 30 de outubro. Vocês nunca cumprem o prazo e sempre inventam uma desculpa nova.
Quando vai sair o pagamento? Se houver algo errado na nota, por favor me diga.
Atenciosamente,
Luciano`,
  },
];
