import type { CorpusLetter } from './corpus-letter';

/** Portuguese, letters after the calls and the last letter. */
export const ptLate: readonly CorpusLetter[] = [
  {
    id: 'pt-21',
    country: 'BR',
    stage: 'firm',
    subject: 'Fatura 5512: proposta de acordo',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Prezada Sra. Duarte,
Escrevo sobre a fatura 5512, de R$ 12.600,00, vencida em 2 de outubro. No dia 22 de outubro combinamos por telefone que metade seria paga em 6 de novembro; até agora esse pagamento não apareceu para nós.
Pedimos que realize o pagamento, ou nos envie uma proposta, até sexta-feira, 4 de dezembro. Os dados bancários estão na fatura, que segue em anexo com o extrato.
Podemos formalizar três parcelas; eu mesmo posso aprovar.
Conforme as condições que assinamos em março, a partir de 7 de dezembro os novos pedidos serão faturados com pagamento antecipado enquanto a fatura estiver em aberto.
Se algo no nosso atendimento precisa ser revisto, ligue para (41) 5555-0122 ou responda a este e-mail.
Obrigado pela atenção.
Atenciosamente,
Fábio Antunes`,
  },
  {
    id: 'pt-22',
    country: 'BR',
    stage: 'firm',
    subject: 'Posição de faturas em aberto',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Prezado Sr. Teles,
Constam em aberto três faturas: 701, de R$ 3.200,00 (venceu em 30/09), 715, de R$ 1.850,00 (venceu em 10/10), e 733, de R$ 2.400,00 (venceu em 20/10). A data de corte do extrato anexo é 15 de novembro.
Precisamos receber, até sexta-feira, 27 de novembro, o pagamento ou um cronograma que caiba no caixa da sua empresa. Os boletos atualizados estão em anexo, sem multa.
Sabemos que o fim de ano aperta. Não queremos chegar a nenhuma medida desagradável; preferimos resolver com o senhor.
O que acha de conversarmos na terça? Também pode responder por aqui.
Agradeço a sua atenção.
Cordialmente,
Marina Queiroz`,
  },
  {
    id: 'pt-23',
    country: 'BR',
    stage: 'firm',
    subject: 'Fatura 4402 - ultimo aviso',
    labels: ['legal-threat', 'pressure'],
    verdict: 'unacceptable',
    body: `Prezado Sr. Batista,
A fatura 4402, de R$ 9.800,00, venceu em 25 de setembro. Esta e a sua ultima chance: o senhor tem 48 horas para quitar o boleto em anexo, ou o nosso advogado vai processar a sua empresa.
Para falar conosco, responda este e-mail.
Atenciosamente,
Denise Rocha`,
  },
  {
    id: 'pt-24',
    country: 'BR',
    stage: 'firm',
    subject: 'Fatura 3107',
    labels: ['threat'],
    verdict: 'unacceptable',
    body: `Prezada Sra. Lemos,
A fatura 3107, de R$ 2.070,00, venceu em 1º de outubro. Não recebemos resposta às cartas de 15 de outubro e 5 de novembro.
Solicitamos o pagamento pelo boleto em anexo até 30 de novembro. Do contrário, serão tomadas as providências cabíveis e a senhora arcará com as consequências.
Se houver algum motivo que devamos conhecer, ligue para (51) 5555-0109.
Atenciosamente,
Paulo Bastos`,
  },
  {
    id: 'pt-25',
    country: 'BR',
    stage: 'firm',
    subject: 'Cobrança',
    labels: ['jargon', 'missing-amount', 'missing-greeting'],
    verdict: 'needs-work',
    body: `Comunicamos que as faturas 88 e 93, vencidas em 3 e 17 de setembro, encontram-se na faixa 61-90 da nossa inadimplência. Vimos, pela presente, solicitar a sua regularização impreterivelmente até 30/11, na conta indicada nas faturas.
Quaisquer dúvidas, colocamo-nos à disposição.
Atenciosamente,
Contas a Receber`,
  },
  {
    id: 'pt-26',
    country: 'BR',
    stage: 'final',
    subject: 'Fatura 1290: última carta antes de passar a gestão',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Prezado Sr. Moura,
A fatura 1290, de R$ 7.430,00, venceu em 4 de setembro e continua em aberto. Escrevemos em 18 de setembro e 9 de outubro e conversamos no dia 27.
Esta é a nossa última carta sobre o assunto. Preferimos resolver diretamente com o senhor: até sexta-feira, 11 de dezembro, podemos receber pelo Pix da fatura ou assinar um plano de até cinco parcelas.
Se até lá não houver nem pagamento nem proposta, na segunda-feira, 14 de dezembro, a conta será assumida pela Horizonte Recuperação, que entrará em contato em nosso nome.
Até essa data, uma ligação para (19) 5555-0155 ou uma resposta a este e-mail bastam. Se acredita que a fatura está errada, avise e revisamos antes.
Obrigado pela atenção.
Atenciosamente,
Regina Falcão`,
  },
  {
    id: 'pt-27',
    country: 'BR',
    stage: 'final',
    subject: 'Última carta sobre a fatura 660',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Prezada Sra. Justiça,
Escrevo pela última vez sobre a fatura 660, de R$ 3.980,00, vencida em 8 de setembro. As cartas anteriores são de 22 de setembro, 13 de outubro e 3 de novembro.
Se recebermos o pagamento na conta indicada na fatura, ou uma proposta com datas, até 11 de dezembro, o assunto se encerra. Caso contrário, em 14 de dezembro o nosso escritório de advocacia, Prates & Souza, passará a cuidar do caso.
Preferimos não dar esse passo. Se alguma parte do serviço não saiu como combinado, ou se outra data ajudar, ligue para mim: (21) 5555-0147.
Agradeço a atenção.
Cordialmente,
Hugo Tavares · Rua do Tribunal, 30`,
  },
  {
    id: 'pt-28',
    country: 'BR',
    stage: 'final',
    subject: 'Fatura 5050',
    labels: ['legal-threat'],
    verdict: 'unacceptable',
    body: `Prezado Sr. Rangel,
A fatura 5050, de R$ 14.200,00, venceu em 20 de agosto. Pedimos que a quite até 4 de dezembro pelo boleto em anexo; senão, vamos pedir a penhora dos seus bens e registrar um boletim de ocorrência por estelionato.
Até lá, o senhor pode ligar para (85) 5555-0170 e propor um acordo.
Atenciosamente,
Kleber Matos`,
  },
  {
    id: 'pt-29',
    country: 'BR',
    stage: 'final',
    subject: 'Fatura 701',
    labels: ['shaming', 'third-party-disclosure', 'threat'],
    verdict: 'unacceptable',
    body: `Prezado Roberto,
A fatura 701, de R$ 1.330,00, venceu em 1º de setembro. Gente como você devia ter vergonha na cara.
Pague pelo Pix da fatura até 4 de dezembro ou vai se arrepender: sabemos onde você trabalha e a sua família vai ficar sabendo de tudo.
Se quiser falar, me ligue.
Atenciosamente,
Osvaldo`,
  },
  {
    id: 'pt-30',
    country: 'BR',
    stage: 'final',
    subject: 'Passagem da fatura 2020',
    labels: ['missing-closing', 'missing-open-door'],
    verdict: 'needs-work',
    body: `Prezada Sra. Coelho,
A fatura 2020, de R$ 2.760,00, venceu em 10 de setembro. Escrevemos em 24 de setembro e em 15 de outubro.
Pedimos o pagamento na conta da fatura até sexta-feira, 11 de dezembro. Se até essa data ele não ocorrer, a Central Sul assumirá a gestão em 14 de dezembro.
Paulo Reis
Reis Marcenaria`,
  },
];
