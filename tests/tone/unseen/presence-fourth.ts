import type { UnseenLetter } from './unseen-letter';

/** Clean letters, second round, the other half. */
export const presenceFourth: readonly UnseenLetter[] = [
  {
    id: 'p4-controller',
    lang: 'en',
    country: 'US',
    stage: 'firm',
    subject: 'Invoices 6610, 6644 and 6671',
    body: `Dear Ms. Castellanos,

Following our October 29 call, the position is unchanged:

Invoice | Due | Amount
6610 | Sep 4 | $2,118.00
6644 | Sep 18 | $940.00
6671 | Oct 2 | $1,560.50

Please send $4,618.50 by ACH no later than December 4, or return the attached one-page agreement with three dates of your choosing.

Are any of the three in question on your side? Your buyer mentioned a short shipment in September and I want to credit it if so.

Thank you for working with us on this.

Howard Lindqvist
Controller`,
    labels: [],
  },
  {
    id: 'p4-studio',
    lang: 'en',
    country: 'GB',
    stage: 'pre-due',
    subject: 'Studio hire - invoice 90 due Thursday',
    body: `Hello lovely people,

Invoice 90 (£225 for the two days) falls due on Thursday 26 November. Card, transfer or cash on the day, whatever's easiest. Could one of you sort it before the session?

Any access needs or kit changes, tell Mo.

See you Thursday!
The Loft`,
    labels: [],
  },
  {
    id: 'p4-final-uk',
    lang: 'en',
    country: 'GB',
    stage: 'final',
    subject: 'Invoice 4408: before we pass it on',
    body: `Dear Mr Featherstone,

Invoice 4408 (£2,960.00, due 7 August) is still unpaid. I have valued your custom since 2019 and would sooner resolve this across a table.

Unless payment reaches the account printed on the invoice, or we have agreed terms in writing, by Friday 11 December, Calder Recoveries will take it up on your behalf and ours from the 16th.

I shall be at the yard every morning that week and you would be welcome.

Yours faithfully,
Edwin Calloway`,
    labels: ['missing-ask'],
  },
  {
    id: 'p4-cafe',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'Beans! (inv 552)',
    body: `Hey hey Marisol,

inv 552 for $186.40 was due Tuesday the 17th, no biggie. Mind taking care of it when you do this week's bills? Autopay or the usual Zelle both good.

Was the Huila roast ok? Last bag ran a bit dark imo.

xo
Pete @ Little Crow`,
    labels: [],
  },
  {
    id: 'p4-oficina',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'OS 2218 - revisão da Strada',
    body: `Fala, Marcão! Beleza?

A nota 2218 da revisão (R$ 870) venceu dia 30/10 e ainda não caiu aqui. Quando rola? Passa no cartão em até 3x ou faz o pix na chave de sempre.

Se o barulho voltou, encosta a caminhonete que eu olho de novo.

Tamo junto,
Zeca`,
    labels: [],
  },
  {
    id: 'p4-hospital',
    lang: 'pt',
    country: 'BR',
    stage: 'firm',
    subject: 'NFS-e 30.112 e 30.145',
    body: `Ilustríssima Sra. Diretora,

Reportamo-nos às NFS-e 30.112 (R$ 6.200,00, vencimento 10/09) e 30.145 (R$ 4.150,00, vencimento 24/09), cujos pagamentos não identificamos.

Pedimos que nos seja enviado, até 4 de dezembro, o comprovante do crédito no Banco do Brasil, agência e conta constantes das notas, ou um cronograma.

Compreendemos que o repasse do convênio atrasou. Nossa coordenadora, Sílvia Ramos, está autorizada a negociar e a recebe quando for oportuno.

Reiteramos nossa consideração,
Setor Financeiro`,
    labels: [],
  },
  {
    id: 'p4-escola',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Parcela de novembro',
    body: `Queridos pais do Theo,

Notamos que a parcela de novembro (boleto 8830, R$ 690,00, vencido em 10/11) ainda consta em aberto. Será que passou batido?

Uma nova via está no aplicativo da escola, aba Financeiro. Pedimos que acertem até sexta.

A secretaria está de portas abertas para vocês.

Um beijo no Theo,
Escola Girassol`,
    labels: [],
  },
  {
    id: 'p4-software',
    lang: 'pt',
    country: 'BR',
    stage: 'due',
    subject: 'Fatura 11902 vence hoje',
    body: `Oi, Bruno.

A fatura 11902 (R$ 359,00) vence hoje. Você já consegue quitá-la direto no painel, em Minha Conta > Pagamentos.

Trocou de cartão ou quer mudar de plano? Responda a esta mensagem e a gente cuida.

Equipe Nimbo 💙`,
    labels: ['missing-closing'],
  },
  {
    id: 'p4-lavoura',
    lang: 'pt',
    country: 'BR',
    stage: 'final',
    subject: 'Duplicata 771',
    body: `Caro amigo Osvaldo,

A duplicata 771, de R$ 12.300,00, venceu em 20 de julho. Sei que a chuva levou metade da safra, e por isso esperei.

Não consigo segurar além de dezembro. Preciso que até o dia 10 você deposite o que puder na cooperativa, conta do galpão, e assine comigo um papel para o resto. Sem isso, no dia 15 a cooperativa assume a cobrança.

Minha porteira continua aberta, o café também.

Com amizade,
Natal Bortolini`,
    labels: [],
  },
  {
    id: 'p4-grafica',
    lang: 'pt',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Lembrete: NF 4402 vence 01/12',
    body: `Bom dia, equipe da Livraria Pontes.

Segue em PDF a NF 4402, R$ 1.980,00, com vencimento em 01/12/2026. O boleto bancário foi registrado e já aparece no DDA de vocês.

Por gentileza, acusem o recebimento. Se o CNPJ de faturamento for outro, reemitimos.

Grata,
Ivone`,
    labels: [],
  },
  {
    id: 'p4-porto',
    lang: 'pt',
    country: 'PT',
    stage: 'second',
    subject: 'Fatura FAC 26/440',
    body: `Boa tarde, D. Graça,

Volto ao contacto por causa da fatura FAC 26/440, no valor de 318,00 €, vencida no passado dia 31 de outubro.

Seria possível proceder à transferência para o NIB habitual ainda este mês? Se lhe der mais jeito faseado, diga quantas prestações.

Um bem-haja,
Amélia Sottomayor`,
    labels: [],
  },
  {
    id: 'p4-atelie',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'Vestido - pedido 204',
    body: `Oi Lívia, tudo joia?

O restante do pedido 204 (R$ 450) era até 05/11, lembra? Me fala um diazinho bom pra você acertar, pode ser link do cartão também.

Se o caimento não te agradou traz ele aqui que eu ajusto de graça.

Beijocas,
Dete`,
    labels: [],
  },
];
