import type { UnseenLetter } from './unseen-letter';

/** Clean letters of very different people, the other half of the first round. */
export const presenceSecond: readonly UnseenLetter[] = [
  {
    id: 'p2-designer',
    lang: 'en',
    country: 'GB',
    stage: 'pre-due',
    subject: 'Logo files + invoice 118',
    body: `Hiya Fran,

So glad you like the logo! Invoice 118 (£650) is attached and it's payable by 4 December; the bank bits are at the foot of the page.

Could you give it a quick once-over and shout if the PO number wants changing?

Big thanks,
Esme x`,
    labels: [],
  },
  {
    id: 'p2-association',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Dues notice 2026-44',
    body: `Dear Mr. and Mrs. Alvarado,

Our records show notice no. 2026-44, in the amount of $310.00, past due since October 31.

A check made out to Cedar Bend Association may be dropped at the clubhouse or mailed to PO Box 118. We'd appreciate having it by December 5.

Should this be a hard month, ask for Denise at the office; she sets up payment plans every day.

Gratefully,
Denise Kowalski, Treasurer`,
    labels: [],
  },
  {
    id: 'p2-final-us',
    lang: 'en',
    country: 'US',
    stage: 'final',
    subject: 'Invoice 8107',
    body: `Good afternoon Mr. Tran,

Invoice 8107, $5,230.00, has been open since it came due on August 14. You and I have spoken twice and I know the season was slow.

What I need by December 9 is one of two things: the balance by wire, or a written schedule I can take to my partners. Absent either one, we will assign the invoice to Harbor Receivables on December 16.

My cell is 503-555-0172, and evenings are fine.

Respectfully yours,
Curtis Boyle`,
    labels: [],
  },
  {
    id: 'p2-school',
    lang: 'en',
    country: 'GB',
    stage: 'gentle',
    subject: 'Autumn term lunches',
    body: `Good morning Mrs Osei,

A little reminder that lunch account statement LA-77, £62.40, was due last Friday, 13 November. You'll find it waiting in ParentPay.

When convenient, would you pop in and clear it? And do come and see us if lunches are proving difficult to afford, as there is help available.

Warm wishes,
The School Office`,
    labels: [],
  },
  {
    id: 'p2-zap',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'pedido 5530',
    body: `Oi Ju, td bem? O pedido 5530 (R$ 389,90) venceu dia 12/11, vc consegue mandar o pix essa semana? A chave é o nosso CNPJ. Se apertou me fala que a gente joga pra frente. Bjs, Carol`,
    labels: [],
  },
  {
    id: 'p2-contador',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'NF-e 12.447 — posição de pagamento',
    body: `Prezado Dr. Anselmo,

Consta em nossos controles a NF-e 12.447, no valor de R$ 7.920,00, com vencimento em 28/10/2026, ainda sem baixa.

Solicitamos a gentileza de verificar junto ao financeiro e nos posicionar quanto à data de liquidação. A segunda via do boleto segue anexa.

Permanecemos ao seu inteiro dispor para quaisquer esclarecimentos.

Cordialmente,
Wilson Teles
Contas a Receber`,
    labels: [],
  },
  {
    id: 'p2-dona',
    lang: 'pt',
    country: 'BR',
    stage: 'due',
    subject: 'Mensalidade de novembro - boleto 4410',
    body: `Seu Geraldo, boa tarde!

Passando pra lembrar que o boleto 4410, de R$ 220,00, vence hoje. Dá pra pagar em qualquer lotérica ou pelo app do banco.

O senhor me confirma quando fizer? Estou por aqui até as 18h, viu?

Deus abençoe,
Neide da Academia`,
    labels: [],
  },
  {
    id: 'p2-acordo',
    lang: 'pt',
    country: 'BR',
    stage: 'firm',
    subject: 'Proposta para as faturas 880 e 893',
    body: `Boa tarde, Sra. Lúcia.

As faturas 880 (R$ 2.100,00, vencida em 05/09) e 893 (R$ 1.350,00, vencida em 20/09) permanecem em aberto. Nossa proposta:

1. entrada de R$ 1.000,00 até 30/11;
2. saldo em quatro vezes, todo dia 10;
3. pagamento por boleto ou transferência, como for melhor.

Topa? Se preferir outro formato, mande o seu que eu levo à diretoria.

Com estima,
Rogério Matias`,
    labels: [],
  },
  {
    id: 'p2-predue',
    lang: 'pt',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Sua fatura 7781 chegou',
    body: `Olá, Renata!

A fatura 7781 já está disponível: R$ 149,00, vencimento 05/12/2026. É só clicar em https://loja.exemplo/f/7781 e escolher cartão ou boleto.

Ficou com alguma pergunta? Nosso atendimento responde de segunda a sábado no 0800 555 0100.

Até mais,
Time Casa Verde`,
    labels: [],
  },
  {
    id: 'p2-final',
    lang: 'pt',
    country: 'BR',
    stage: 'final',
    subject: 'Fatura 6604: última carta antes do repasse',
    body: `Prezada Sra. Mirtes,

A fatura 6604, de R$ 4.780,00, vencida em 15 de agosto, segue sem pagamento, apesar das nossas conversas de setembro e outubro.

Ainda gostaríamos de acertar isso diretamente com a senhora. Até 10 de dezembro aceitamos o valor integral por TED ou um parcelamento em até seis vezes. Não havendo resposta, o caso será encaminhado em 14 de dezembro à assessoria Ponte.

Meu ramal é o 22 e meu celular, (31) 95555-0122.

Respeitosamente,
Édson Prates`,
    labels: [],
  },
  {
    id: 'p2-lisboa',
    lang: 'pt',
    country: 'PT',
    stage: 'gentle',
    subject: 'Fatura FT 2026/881',
    body: `Exmo. Senhor Eng. Vilhena,

Verificámos que a fatura FT 2026/881, no montante de 512,30 €, vencida a 10 de novembro, ainda não se encontra liquidada.

Muito agradecíamos a sua regularização através da referência Multibanco indicada no documento. Qualquer lapso da nossa parte, queira assinalar-no-lo.

Apresentamos os melhores cumprimentos,
Teresa Baptista`,
    labels: [],
  },
  {
    id: 'p2-feira',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'conta das verduras, nota 318',
    body: `Bom dia seu Paulo,

a nota 318 das verduras, 640 reais, era pra ter sido paga dia 31/10. Quando o senhor vai passar por aqui pra gente acertar? Pode ser em dinheiro, pix ou cheque, tanto faz.

Se veio coisa estragada é só dizer que eu desconto.

Fica com Deus,
Tião`,
    labels: [],
  },
];
