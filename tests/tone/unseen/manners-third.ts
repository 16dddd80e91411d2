import type { UnseenLetter } from './unseen-letter';

/** Still more manners of writing, and letters that lack something. */
export const mannersThird: readonly UnseenLetter[] = [
  {
    id: 'h5',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'quick note re: 2217',
    body: `Hi Angela - hope Thanksgiving prep isn't too crazy.

2217 was due on the 14th ($1,908.33) and I don't see it in the bank yet. Mind checking with AP for me? They have our ACH info.

Holler if the hours look off on it.

Thx!
Ray`,
    labels: [],
  },
  {
    id: 'h6',
    lang: 'en',
    country: 'NZ',
    stage: 'second',
    subject: 'Second reminder - invoice WLG-3021',
    body: `Kia ora Hemi,

We wrote on 9 November about invoice WLG-3021 (NZ$745.20, due 31 October) and it is still showing as unpaid at our end.

Would you be able to let us know what is happening with it? Payment can go to 12-3456-0123456-00, reference WLG-3021. We are flexible, so if a couple of smaller payments would suit, we are fine with that too.

Ngā mihi,
Accounts, Southern Cross Joinery`,
    labels: [],
  },
  {
    id: 'h7',
    lang: 'en',
    country: 'GB',
    stage: 'firm',
    subject: 'Outstanding invoices – request for a plan',
    body: `Dear Ms Adeyemi,

Thank you for your frank email. I understand that losing a major client has put you under strain, and I do not want to add to it.

For the record, invoices 2201 (£1,300.00) and 2209 (£860.00) were due on 1 and 15 September. What I would ask for is a plan you can actually keep: could you send me one by 30 November, even if the first payments are small? Bank details are unchanged.

I will look after this personally until it is done.

With best wishes,
Cecily Marsh`,
    labels: [],
  },
  {
    id: 'h8',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'Segunda via da fatura 9031',
    body: `Olá, Seu Joaquim, bom dia!

Envio de novo a fatura 9031, de R$ 1.478,00, vencida no último dia 5, pois imagino que o primeiro e-mail tenha caído no spam.

O senhor poderia verificar com o financeiro e me passar uma posição? O boleto atualizado, sem encargos, vai em anexo.

Estou à disposição para o que precisar.

Cordialmente,
Patrícia Leme | Contas a Receber | (48) 5555-0160`,
    labels: [],
  },
  {
    id: 'h9',
    lang: 'pt',
    country: 'BR',
    stage: 'pre-due',
    subject: 'Aviso de vencimento',
    body: `Prezados, boa tarde.

Informamos que o título 77812-01, no valor de R$ 12.900,00, tem vencimento em 01/12/2026. O boleto registrado segue em anexo e também está disponível no portal do cliente.

Solicitamos a gentileza de confirmar o recebimento. Havendo qualquer divergência, favor nos contatar pelo financeiro@polpas.example.

Agradecemos a parceria.
Equipe Financeira`,
    labels: [],
  },
  {
    id: 'm1',
    lang: 'es',
    country: 'MX',
    stage: 'gentle',
    subject: 'Factura 4',
    body: `Hola, Luis:
La factura 4 por $100.00 venció el 1 de noviembre. Por favor realiza el pago esta semana.
Saludos,
Eva`,
    labels: ['missing-open-door', 'missing-payment-means'],
  },
  {
    id: 'm2',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Reminder',
    body: `Hello Sam,
Your invoice from last month is overdue. Please pay it by bank transfer and let me know if you have any questions.
Thanks,
Lee`,
    labels: ['missing-amount', 'missing-due-date', 'missing-invoice'],
  },
  {
    id: 'm3',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Fatura 8',
    body: `A fatura 8 de R$ 50,00 venceu em 3 de novembro. Pague pelo boleto.
`,
    labels: ['missing-closing', 'missing-greeting', 'missing-open-door'],
  },
  {
    id: 'm4',
    lang: 'es',
    country: 'ES',
    stage: 'due',
    subject: 'Factura 21',
    body: `Buenos días, Luis:
Hoy vence la factura 21 de 300 €. El IBAN está en la factura.
Gracias, un saludo,
Eva`,
    labels: ['missing-ask', 'missing-open-door'],
  },
  {
    id: 'm5',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'Invoice 12',
    body: `Hi Joe,
Invoice 12 for $80.00 is past due. You can pay online at https://pay.example. Call me with any questions.
Best,
Al`,
    labels: ['missing-due-date'],
  },
  {
    id: 'en-haste-ours',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 4417',
    body: `Hi Dana,

Invoice 4417 for $980.00 was due May 12. I'll send a corrected copy right away and can call you tomorrow about the freight line.

Could you tell me which day you expect to pay? The bank details are on the invoice. If anything is wrong with it, call me.

Thanks,
Jo`,
    labels: [],
  },
  {
    id: 'en-haste-readers',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 4417',
    body: `Hi Dana,

Invoice 4417 for $980.00 was due May 12. We will need the full payment tomorrow, without fail.

Could you tell me which day you expect to pay? The bank details are on the invoice. If anything is wrong with it, call me.

Thanks,
Jo`,
    labels: ['pressure'],
  },
  {
    id: 'm3-door-no-ask',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Invoice 7731',
    body: `Dear Mr Hale,

Invoice 7731 of February 1, ninety pounds, is on our open list, and we hope to clear it up to June 5. The account is on the invoice.

If anything is off, please give me a ring.

Kind regards,
Joan Pike`,
    labels: ['missing-ask', 'missing-due-date'],
  },
  {
    id: 'm3-em-palavras',
    lang: 'pt',
    country: 'BR',
    stage: 'second',
    subject: 'Nota 88',
    body: `Oi, Célia,

A nota 88, de noventa e três reais e quarenta centavos, venceu em 8 de junho. O Pix está na nota.

Qualquer dúvida, por favor me ligue.

Obrigado,
Davi`,
    labels: ['missing-ask'],
  },
];
