import type { CorpusLetter } from './corpus-letter';

/** Portuguese, written after the rules. */
export const ptFresh: readonly CorpusLetter[] = [
  {
    id: 'pt-f1',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Fatura 9120 vence em 3 de dezembro',
    labels: [],
    verdict: 'kind',
    body: `Oi, Letícia, como vai?
A fatura 9120, de R$ 1.150,00, vence na quinta-feira, 3 de dezembro. Já deixo o boleto em anexo para não faltar nada na correria do fim de ano.
Está tudo certo com os valores? Se algo estiver diferente do combinado, ou se outra data ajudar, me mande uma mensagem que a gente ajusta na hora.
Muito obrigada pela confiança de sempre!
Beijos,
Tatiane, da Gráfica Aurora`,
  },
  {
    id: 'pt-f2',
    country: 'BR',
    stage: 'pre-due',
    subject: 'NF 330',
    labels: ['missing-ask', 'threat'],
    verdict: 'unacceptable',
    body: `Bom dia, Sr. Lobo.
A NF 330, de R$ 780,00, vence em 27 de novembro. A chave Pix é a que está na nota.
Fique ciente de que, no primeiro dia de atraso, o seu cadastro é bloqueado e o nome vai para os órgãos de proteção ao crédito.
Dúvidas, estou no (62) 5555-0111.
Atenciosamente,
Rubens Paiva`,
  },
  {
    id: 'pt-f3',
    country: 'BR',
    stage: 'due',
    subject: 'Hoje vence a fatura 7756',
    labels: [],
    verdict: 'kind',
    body: `Boa tarde, Dona Célia,
Hoje, 21 de novembro, é o vencimento da fatura 7756, de R$ 2.640,00. A senhora consegue me confirmar se o pagamento já foi agendado?
O Pix cai na hora e a chave está na fatura; se preferir boleto, eu emito outro imediatamente.
Não há pressa nenhuma: se precisar de mais uns dias, é só me dizer.
Obrigado e um ótimo fim de semana,
Caio Menezes`,
  },
  {
    id: 'pt-f4',
    country: 'BR',
    stage: 'gentle',
    subject: 'fatura 431',
    labels: ['missing-closing', 'pressure'],
    verdict: 'needs-work',
    body: `Oi Leandro
a fatura 431 de R$ 690,00 venceu dia 16/11 e eu preciso q vc pague hj mesmo, nao da pra esperar mais. Pode mandar no pix da fatura.
Qualquer coisa me chama.
Robson`,
  },
  {
    id: 'pt-f5',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 2888: lembrete',
    labels: [],
    verdict: 'kind',
    body: `Prezado Sr. Ladeira,
A fatura 2888, de R$ 3.470,00, venceu em 14 de novembro e o pagamento ainda não apareceu no nosso extrato. Talvez o e-mail com o boleto tenha ido para o spam; por isso vai aqui de novo.
O senhor poderia me dizer para quando está previsto?
Se já foi pago, muito obrigada e desconsidere. Se a entrega deixou a desejar em algo, queremos saber: responda aqui mesmo ou ligue para (48) 5555-0181.
Atenciosamente,
Joice Hartmann
DISTRIBUIDORA VALE VERDE S/A · CNPJ 98.765.432/0001-10`,
  },
  {
    id: 'pt-f6',
    country: 'BR',
    stage: 'second',
    subject: 'Fatura 1044 atrasada',
    labels: ['blame', 'sarcasm'],
    verdict: 'needs-work',
    body: `Oi, Felipe,
A fatura 1044, de R$ 520,00, venceu em 5 de novembro. Você prometeu o Pix para segunda e mais uma vez não caiu nada; engraçado que para pedir entrega urgente você nunca esquece da gente.
Quando vai pagar? A chave está na fatura.
Se aconteceu algo com o pedido, me conte.
Abraço,
Sabrina`,
  },
  {
    id: 'pt-f7',
    country: 'BR',
    stage: 'firm',
    subject: 'Fatura 6060: cronograma de pagamento',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Prezada Sra. Penha,
Escrevo sobre a fatura 6060, de R$ 8.900,00, vencida em 30 de setembro. Na nossa conversa de 27 de outubro ficou previsto um primeiro pagamento em 10 de novembro, que até agora não identificamos.
Precisamos definir um cronograma por escrito até sexta-feira, 4 de dezembro. A senhora pode nos propor as datas; até quatro parcelas eu mesma aprovo. O depósito pode ser feito na conta indicada na fatura.
Conforme a cláusula que assinamos, a partir de 9 de dezembro os novos fornecimentos serão feitos com pagamento antecipado.
Se houve algum defeito na mercadoria, conte para mim e tratamos disso primeiro.
Muito obrigada pela atenção.
Atenciosamente,
Gisele Arruda`,
  },
  {
    id: 'pt-f8',
    country: 'BR',
    stage: 'firm',
    subject: 'Débito em aberto',
    labels: ['jargon', 'legal-threat', 'missing-invoice', 'missing-open-door'],
    verdict: 'unacceptable',
    body: `Prezado Senhor,
Vimos, por meio desta, notificá-lo do débito de R$ 4.300,00, vencido em 22 de setembro. Queira saldá-lo até 30 de novembro na conta de sempre, sob pena de encaminhamento ao nosso departamento jurídico para as medidas judiciais.
Atenciosamente,
Financeiro`,
  },
  {
    id: 'pt-f9',
    country: 'BR',
    stage: 'final',
    subject: 'Fatura 3535: nossa última carta',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Prezado Sr. Delgado,
A fatura 3535, de R$ 5.280,00, venceu em 5 de setembro. Escrevemos em 20 de setembro, 12 de outubro e 4 de novembro e não conseguimos conversar.
Gostaria que isso se resolvesse entre nós. Até sexta-feira, 11 de dezembro, é possível pagar pelo Pix da fatura ou combinar até seis parcelas comigo.
Se até essa data não houver pagamento nem proposta, na segunda-feira, 14 de dezembro, a Prado Assessoria passará a cuidar da conta e fará contato.
Enquanto isso, basta uma ligação para (16) 5555-0139. E se algo na fatura não estiver correto, esclarecemos antes.
Agradeço a atenção.
Atenciosamente,
Elisa Barreto`,
  },
  {
    id: 'pt-f10',
    country: 'BR',
    stage: 'final',
    subject: 'Fatura 88',
    labels: ['shaming', 'third-party-disclosure', 'threat'],
    verdict: 'unacceptable',
    body: `Prezado Sr. Brandão,
A fatura 88, de R$ 1.420,00, venceu em 8 de setembro. Peço que pague até 4 de dezembro no Pix que está nela.
Homem de verdade não foge das contas, e o senhor é um tremendo picareta. Se não aparecer, vamos até a sua casa cobrar e a vizinhança inteira vai ficar sabendo.
Pode responder este e-mail se tiver algo a dizer.
Atenciosamente,
Nelson Prado`,
  },
];
