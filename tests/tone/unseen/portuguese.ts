import type { UnseenLetter } from './unseen-letter';

/** Portuguese of Brazil and Portugal: mostly clean letters with what usually sets alarms off. */
export const portuguese: readonly UnseenLetter[] = [
  {
    id: 'pt-quoted',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'Re: Fatura 3310',
    body: `Bom dia, Sr. Pinto,

Retomo o e-mail do dia 9, caso não tenha chegado. A fatura 3310, de R$ 2.890,00, venceu em 31 de outubro e ainda não identificamos o pagamento.

Consegue me dizer qual é a previsão? Os dados para transferência estão na fatura, e também dá para pagar por Pix. Se preferir dividir em duas vezes, ou se algo veio errado, é só falar comigo.

Muito obrigada,
Renata Barros

Em seg., 9 de nov. de 2026 às 08:12, Cobrança <cobranca@malhas.example> escreveu:
> ÚLTIMO AVISO!!! Pague HOJE ou vamos protestar o título e negativar seu nome, caloteiro.`,
    labels: [],
  },
  {
    id: 'pt-predue',
    lang: 'pt',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Fatura 0081 vence em 27/11',
    body: `Oi, Bia, tudo bem?

Passando para lembrar que a fatura 0081, no valor de R$ 640,00, vence sexta-feira, 27/11. Tudo certo com os itens?

A chave Pix é o CNPJ que está na fatura. Se precisar de boleto ou de outra data, me chama que a gente resolve.

Beijo e obrigada,
Ju`,
    labels: [],
  },
  {
    id: 'pt-due-pt',
    lang: 'pt',
    country: 'PT',
    stage: 'due',
    subject: 'Fatura FT 2026/455',
    body: `Exmo. Senhor Engenheiro Matos,

A fatura FT 2026/455, no valor de 1.845,00 €, vence hoje. Seria possível confirmar-nos se a transferência já está programada? O IBAN consta da fatura.

Caso necessite de algum esclarecimento, estamos ao dispor.

Com os melhores cumprimentos,
Inês Tavares`,
    labels: [],
  },
  {
    id: 'pt-firm',
    lang: 'pt',
    country: 'BR',
    stage: 'firm',
    subject: 'Faturas 210 e 223: proposta de acordo',
    body: `Prezado Sr. Duarte,

As faturas 210 (R$ 4.100,00, vencida em 5 de setembro) e 223 (R$ 1.900,00, vencida em 20 de setembro) continuam em aberto. No dia 3 de novembro combinamos por telefone o pagamento para o dia 10, que ainda não apareceu para nós.

Pedimos o pagamento na conta indicada nas faturas, ou uma proposta com datas, até segunda-feira, 30 de novembro. Posso aprovar até quatro parcelas.

Conforme o contrato, a partir de 1º de dezembro os novos pedidos serão pré-pagos enquanto houver saldo em aberto.

Se houve algum problema com a entrega, ligue para (11) 5555-0177 ou responda a este e-mail.

Agradecemos a atenção.

Atenciosamente,
Sônia Prado`,
    labels: [],
  },
  {
    id: 'pt-final',
    lang: 'pt',
    country: 'BR',
    stage: 'final',
    subject: 'Fatura 990: última carta antes de passar a gestão',
    body: `Prezada Sra. Leal,

A fatura 990, de R$ 8.250,00, venceu em 12 de agosto. Escrevemos em 1º e em 22 de setembro e falamos por telefone em 14 de outubro.

Queremos resolver com a senhora. Pedimos, até sexta-feira, 11 de dezembro, o pagamento pelo boleto em anexo ou uma proposta de parcelamento.

Se não tivermos retorno até essa data, em 14 de dezembro a cobrança passará para a Assessoria Ponte Nova. Até lá, basta ligar para (31) 5555-0121 ou responder aqui.

Se houver algum erro na fatura, me avise e revisamos antes.

Obrigado pela atenção.

Atenciosamente,
Marcos Lage`,
    labels: [],
  },
  {
    id: 'pt-spc',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'Fatura 145',
    body: `Prezado cliente,

A fatura 145, de R$ 312,00, venceu em 1º de novembro. Caso não seja paga pelo boleto em anexo até o dia 25, seu nome será incluído no SPC e no Serasa.

Dúvidas? Responda a este e-mail.

Atenciosamente,
Financeiro`,
    labels: ['threat'],
  },
  {
    id: 'pt-insult',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'me paga',
    body: `Marcelo, você é um vagabundo. Faz dois meses que me enrola com os R$ 800 da nota 55. Paga agora no Pix ou vou na sua casa falar com a sua mulher.`,
    labels: [
      'blame',
      'missing-closing',
      'missing-due-date',
      'missing-open-door',
      'pressure',
      'shaming',
      'third-party-disclosure',
      'threat',
    ],
  },
  {
    id: 'pt-urgent-ours',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 778 - lembrete',
    body: `Olá, Dra. Penha,

Seu pedido urgente já está a caminho e chega hoje mesmo. Aproveito para lembrar da fatura 778, de R$ 1.120,00, que venceu no dia 13/11: talvez tenha passado despercebida.

Pode me confirmar uma data? O código de barras está no boleto em anexo. Qualquer divergência, verificamos imediatamente. Não há pressa, é só para eu me organizar.

Se já pagou, desconsidere, por favor.

Um abraço,
Caio`,
    labels: [],
  },
  {
    id: 'pt-mixed',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 61',
    body: `Prezado Sr. Gouveia,

Escrevo ao senhor sobre a fatura 61, de R$ 950,00, vencida em 14 de novembro. Você consegue pagar ainda nesta semana pelo Pix da fatura? Se tiver alguma dúvida, fale comigo.

Obrigado,
Elton`,
    labels: ['mixed-register'],
  },
  {
    id: 'pt-caps',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'COBRANÇA',
    body: `Senhora Neide,

A SENHORA PRECISA PAGAR A FATURA 12 DE R$ 90,00 QUE VENCEU EM 20/10!!! Faça o Pix na chave de sempre.

Ligue se tiver dúvida.

Att,
Loja Central`,
    labels: ['shouting'],
  },
  {
    id: 'pt-always-kind',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Nota 4410',
    body: `Boa tarde, Sr. Prisco!

Como sempre, obrigado pela parceria. A nota 4410, de R$ 2.300,00, venceu há 6 dias e o valor ainda não entrou. O processo de compra está completo do nosso lado, e a demanda pelo rótulo novo subiu muito.

Que dia fica bom para o senhor? A conta é a mesma de sempre, no Itaú. Se precisar de mais prazo, conte comigo.

Abraço,
Tobias`,
    labels: [],
  },
  {
    id: 'pt-legalese',
    lang: 'pt',
    country: 'BR',
    stage: 'firm',
    subject: 'Notificação',
    body: `Ilustríssimo Senhor,

Vimos, por meio desta, notificar V.Sa. acerca do inadimplemento da duplicata nº 3321, no valor de R$ 5.400,00, vencida em 15/09/2026, e solicitar a quitação, impreterivelmente, até 30/11/2026, mediante depósito na conta indicada no título.

Permanecemos à disposição para quaisquer esclarecimentos.

Atenciosamente,
Departamento Financeiro`,
    labels: ['jargon'],
  },
  {
    id: 'pt-nothing-asked',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 19',
    body: `Olá, Rose,

A fatura 19, de R$ 210,00, venceu em 10 de novembro.

Atenciosamente,
Gil`,
    labels: ['missing-ask', 'missing-open-door', 'missing-payment-means'],
  },
];
