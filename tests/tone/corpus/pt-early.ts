import type { CorpusLetter } from './corpus-letter';

/** Portuguese, before and on the due date. */
export const ptEarly: readonly CorpusLetter[] = [
  {
    id: 'pt-01',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Fatura 3021: vencimento em 30 de novembro',
    labels: [],
    verdict: 'kind',
    body: `Olá, Juliana, tudo bem?
Passo para lembrar que a fatura 3021, no valor de R$ 2.480,00, vence na segunda-feira, 30 de novembro. A demanda por embalagens subiu, mas o seu pedido urgente já foi despachado.
Você pode confirmar se os dados estão corretos? A chave Pix e o boleto estão na própria fatura.
Se preferir outra data ou tiver qualquer dúvida, é só responder aqui.
Obrigada, como sempre, pela parceria!
Um abraço,
Patrícia Nunes
EMBALAGENS SERRA AZUL LTDA · CNPJ 12.345.678/0001-95`,
  },
  {
    id: 'pt-02',
    country: 'BR',
    stage: 'pre-due',
    subject: 'NF 8812 a vencer',
    labels: [],
    verdict: 'kind',
    body: `Prezado Sr. Pinto,
Informo que a NF 8812, de R$ 15.300,00, vence em 2 de dezembro. Segue em anexo o boleto para facilitar.
O senhor poderia me dizer se está tudo certo com o pedido? Caso algo não confira, o nosso financeiro atende pelo (31) 5555-0134.
Agradeço a atenção e o empenho da sua equipe.
Atenciosamente,
Cláudia Reis`,
  },
  {
    id: 'pt-03',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Fatura 77',
    labels: ['missing-amount', 'missing-closing', 'missing-open-door'],
    verdict: 'needs-work',
    body: `Oi, Rafa!
A fatura 77 vence dia 27/11. Consegue deixar o Pix agendado? A chave é o nosso e-mail financeiro@serraazul.example.
Bruno`,
  },
  {
    id: 'pt-04',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Vencimento próximo',
    labels: ['missing-invoice', 'threat'],
    verdict: 'unacceptable',
    body: `Prezados,
O valor de R$ 640,00 vence no dia 28 de novembro. Pague pelo boleto em anexo até a data, porque no dia seguinte o seu nome vai direto para o SPC e o Serasa.
Em caso de dúvida, fale conosco.
Atenciosamente,
Setor financeiro`,
  },
  {
    id: 'pt-05',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Fatura 5190',
    labels: ['jargon', 'mixed-register'],
    verdict: 'needs-work',
    body: `Prezada Sra. Márcia,
Vimos por meio desta informar que a fatura 5190, no valor de R$ 930,00, vencerá em 1º de dezembro. Você pode pagar pelo boleto em anexo.
Se a senhora tiver alguma dúvida, estamos à disposição.
Atenciosamente,
Edson Prado`,
  },
  {
    id: 'pt-06',
    country: 'BR',
    stage: 'due',
    subject: 'Fatura 1408 vence hoje',
    labels: [],
    verdict: 'kind',
    body: `Bom dia, Seu Antônio!
Hoje, 21 de novembro, vence a fatura 1408, de R$ 1.075,00. O senhor já conseguiu programar o pagamento?
O código de barras do boleto está no anexo. Se cair amanhã, não tem problema nenhum.
Qualquer coisa que não bata com a entrega, me avise que eu verifico imediatamente.
Muito obrigado!
Wagner, da Serralheria Bela Vista`,
  },
  {
    id: 'pt-07',
    country: 'BR',
    stage: 'due',
    subject: 'Lembrete: fatura 240 com vencimento hoje',
    labels: [],
    verdict: 'kind',
    body: `Olá, Camila,
A fatura 240, no valor de R$ 389,90, tem vencimento hoje. Você consegue me confirmar a data do pagamento?
Dá para pagar por Pix ou cartão, pelo link que está na fatura. Estamos sempre por aqui se quiser conversar sobre outra forma.
Obrigada e boa semana,
Lívia`,
  },
  {
    id: 'pt-08',
    country: 'BR',
    stage: 'due',
    subject: 'PAGAMENTO HOJE SEM FALTA!!!',
    labels: ['missing-greeting', 'missing-open-door', 'pressure', 'shouting'],
    verdict: 'needs-work',
    body: `A fatura 612 de R$ 2.900,00 vence hoje e precisa ser paga HOJE MESMO, SEM FALTA!!! Faça o Pix agora na chave da fatura.
Att.,
Sérgio`,
  },
  {
    id: 'pt-09',
    country: 'BR',
    stage: 'due',
    subject: 'Fatura 9002',
    labels: ['missing-ask', 'missing-payment-means'],
    verdict: 'needs-work',
    body: `Bom dia, Thiago.
A fatura 9002, de R$ 1.560,00, vence hoje, 21/11/2026, e se refere ao serviço de limpeza de outubro.
Se houver divergência nas horas, me avise.
Abraços,
Helena`,
  },
  {
    id: 'pt-10',
    country: 'BR',
    stage: 'due',
    subject: 'Fatura 330',
    labels: ['pressure'],
    verdict: 'needs-work',
    body: `Oi, Vanessa,
A fatura 330, de R$ 720,00, vence hoje. Por favor, faça o Pix para a chave que está nela: tenho funcionários para pagar e o meu aluguel está atrasado, dependo desse dinheiro.
Se tiver alguma pergunta, me chame.
Obrigado,
Everton`,
  },
];
