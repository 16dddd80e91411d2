import type { UnseenLetter } from './unseen-letter';

/** What is told to relatives and neighbours, whose haste it is, and irony by a picture; beside each a clean letter that sounds like it. */
export const toldAndIronic: readonly UnseenLetter[] = [
  {
    id: 'es05-told',
    lang: 'es',
    country: null,
    stage: 'second',
    subject: 'Remisión 77',
    body: `Buenas tardes, don Chuy:

La remisión 77, de $4,150.00, venció el 8 de mayo. Como no contestaba el teléfono le expliqué todo a su compadre Beto y a la señora de la tienda de enfrente, para que le dieran el recado.

¿Qué día puede depositar en la Banorte de siempre? Si quiere en dos pagos, dígame.

Gracias,
Refugio`,
    labels: ['third-party-disclosure'],
  },
  {
    id: 'es231-told',
    lang: 'es',
    country: null,
    stage: 'gentle',
    subject: 'Factura 7788',
    body: `Tere linda:

Hablé con tu hermana en la feria y me dijo que ya estás mejor, ¡qué alegría! Te dejo aquí la 7788, $1,900, que era para el 3 de junio.

Cuando puedas la pasas por CoDi o me la traes al puesto, ¿va? Y si necesitas otros días, tú dime.

Besos,
Nena`,
    labels: [],
  },
  {
    id: 'es233-told',
    lang: 'es',
    country: null,
    stage: 'due',
    subject: 'Vencimiento de hoy',
    body: `Buen martes, Noelia:

Te mando la 0003-00001204 por $ 215.000, con vencimiento hoy. ¿La tenés agendada? CBU en el cuerpo de la factura.

Si algo no cierra contestame y la rehago hoy mismo.

Gracias,
Gustavo`,
    labels: [],
  },
  {
    id: 'es08-told',
    lang: 'es',
    country: null,
    stage: 'second',
    subject: 'Factura 4432',
    body: `Estimado señor Peña:

Factura 4432, $7,800.00, vencida el 1 de abril. Es admirable cómo cada estado de cuenta que le mandamos se desvanece justo antes de llegar a su escritorio; deberíamos estudiar el fenómeno.

¿Qué día la paga? Puede ser por SPEI a la CLABE de la factura. Si hay un error, llámeme.

Saludos cordiales,
Irma Solano`,
    labels: ['sarcasm'],
  },
  {
    id: 'es09-told',
    lang: 'es',
    country: null,
    stage: 'second',
    subject: 'Factura 90',
    body: `Señor Duarte:

La factura 90, de ₲ 1.350.000, venció el 30 de marzo. Un comerciante serio honra lo que firma; por lo visto nos equivocamos de persona.

Puede transferir a la cuenta del Itaú de la factura. Si tiene alguna observación o quiere hacerlo en partes, respóndame y lo acordamos.

Atentamente,
Celso Giménez`,
    labels: ['shaming'],
  },
  {
    id: 'en05-told',
    lang: 'en',
    country: null,
    stage: 'second',
    subject: 'Bill 71',
    body: `Ron,

Bill 71, $860, was due May 1. I stopped at your mother-in-law's and told her the whole story about what you owe me, and the guys at the feed store know too.

When can you pay? Cash or check at the shop. If it's tight call me.

Thanks,
Dale`,
    labels: ['third-party-disclosure'],
  },
  {
    id: 'en238-told',
    lang: 'en',
    country: null,
    stage: 'firm',
    subject: 'Invoices 10 and 12',
    body: `Dear Mrs Vidal,

Invoices 10 (£400, due 2 April) and 12 (£650, due 17 April) are still open. On 3 May I spoke with your son Paul, who keeps the books, and we agreed to check the delivery notes.

Please confirm a payment date. The direct debit can be run again. If a delivery note doesn't match, send it back and I'll correct it the same day.

With kind regards,
Mercy Pugh`,
    labels: [],
  },
  {
    id: 'en231-told',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'Invoice 7788',
    body: `Terry love,

I spoke to your sister at the fair and she says you're on the mend, I'm so glad. Here's 7788 again, £190, which was for 3 June.

Pop it through by bank transfer or bring it to the stall whenever, will you? And if you need a bit longer, say.

Love,
Nan`,
    labels: [],
  },
  {
    id: 'en07-told',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'Invoice 33',
    body: `Hi Jenna,

Invoice 33, $240, was due May 9. It must be having a lovely holiday in your in-tray; do send us a postcard.

When can we expect it? The Venmo is the same. Questions, just ask.

Best,
Tim`,
    labels: ['sarcasm'],
  },
  {
    id: 'pt20-told',
    lang: 'pt',
    country: null,
    stage: 'second',
    subject: 'Nota 99',
    body: `Oi, Beto.

A nota 99 de R$ 2.400 venceu em 1º de junho. O pessoal da oficina todo já sabe que você deve pra gente e amanhã conto também pro seu patrão.

Deposita na conta de sempre e me diz que dia. Se não der tudo, a gente faz metade.

Obrigado,
Lenço`,
    labels: ['third-party-disclosure'],
  },
  {
    id: 'pt22-told',
    lang: 'pt',
    country: null,
    stage: 'second',
    subject: 'Fatura 55-B',
    body: `Oi, Tomás,

A fatura 55-B, R$ 310,00, venceu em 3 de junho. Preciso do dinheiro hoje mesmo, não amanhã. Faz um Pix.

Se tiver algo errado me fala.
Obrigado,
Ariel`,
    labels: ['pressure'],
  },
  {
    id: 'pt231-told',
    lang: 'pt',
    country: null,
    stage: 'gentle',
    subject: 'Fatura 7788',
    body: `Terê querida,

Falei com sua irmã na feira e ela disse que você já está melhor, que alegria! Deixo aqui a 7788, R$ 190,00, que era pra 3 de junho.

Quando der me passa um Pix ou traz na banca, tá? E se precisar de mais uns dias, me fala.

Beijos,
Nena`,
    labels: [],
  },
  {
    id: 'pt233-told',
    lang: 'pt',
    country: null,
    stage: 'due',
    subject: 'Vencimento de hoje',
    body: `Boa terça, Noélia!

Envio a nota 1204, de R$ 2.150,00, com vencimento hoje. Já está agendada? Dados bancários no corpo da nota.

Se algo não fechar me responde que refaço hoje mesmo.

Obrigado,
Gustavo`,
    labels: [],
  },
  {
    id: 'pt-if-urgent',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Diária 41',
    body: `Dona Irene, boa tarde!

A diária 41, de R$ 380,00, venceu em 3 de junho e o Pix ainda não apareceu. A senhora consegue me dizer um dia?

Caso o recibo seja urgente, mando outro.

Obrigada,
Rosa – Pousada Bem-Te-Vi`,
    labels: [],
  },
  {
    id: 'pt-offer-after-question',
    lang: 'pt',
    country: 'BR',
    stage: 'due',
    subject: 'Mensalidade 7003',
    body: `Fala, Caio!

A mensalidade 7003, R$ 139,90, vence hoje. Dá para pagar no Pix da tela inicial.

Viajou ou mudou de turno? Conta pra turma, dá pra trancar.

Bons treinos!
Time Fôlego`,
    labels: [],
  },
];
