import type { UnseenLetter } from './unseen-letter';

/** Manners of writing of many countries: lists, chat, formal letters. */
export const mannersFirst: readonly UnseenLetter[] = [
  {
    id: 'g1',
    lang: 'es',
    country: 'MX',
    stage: 'gentle',
    subject: 'Facturas pendientes',
    body: `Estimados señores de Grupo Lince:

Les compartimos el detalle de los documentos que nos aparecen abiertos:

Factura   Vencimiento   Importe
A-5501    03/11/2026    $12,450.00
A-5518    10/11/2026    $8,300.00

Total: $20,750.00 MXN

¿Serían tan amables de confirmarnos la fecha en que se programará? Los datos bancarios vienen al calce de cada factura. Si alguno de estos importes no coincide con sus registros, con gusto lo conciliamos.

De antemano, gracias.
Atentamente,
Crédito y Cobranza
Herrajes Sotelo, S.A. de C.V.`,
    labels: [],
  },
  {
    id: 'g2',
    lang: 'es',
    country: 'ES',
    stage: 'second',
    subject: 'Segundo aviso amistoso · fra. 2211',
    body: `Hola Quique, soy Maite de Gráficas Lumen. La semana pasada te mandé un correo sobre la fra. 2211 (305,80 €, vencida el 6 de noviembre) y no sé si te llegó. ¿Cuándo crees que podréis hacer el Bizum o la transferencia? Si la caja anda justa este mes, dímelo con confianza y lo apañamos en dos veces. ¡Un abrazo y ánimo con la campaña!`,
    labels: [],
  },
  {
    id: 'g3',
    lang: 'es',
    country: 'CO',
    stage: 'due',
    subject: 'Vence hoy su factura FE-1209',
    body: `Muy buenos días, doctora Andrea.

Hoy se vence la factura FE-1209 por $980.000. Nos colabora por favor confirmando si queda para la tarde la transferencia. La cuenta es Bancolombia ahorros 123-456789-01 a nombre de Dotaciones El Roble S.A.S.

Cualquier cosita me escribe por acá y la atiendo con mucho gusto.

Que tenga lindo día,
Yuliana`,
    labels: [],
  },
  {
    id: 'g4',
    lang: 'es',
    country: 'AR',
    stage: 'firm',
    subject: 'Facturas vencidas - acuerdo',
    body: `Estimada Silvina:

Como quedamos el 30 de octubre, te paso en limpio la situación: las facturas B 0003-00009911 ($ 210.000) y B 0003-00009950 ($ 95.400) vencieron el 5 y el 20 de septiembre. El primer pago del acuerdo, previsto para el 10/11, todavía no se acreditó.

Te pido que lo transfieras al CBU de siempre antes del viernes 27/11, o que me digas qué fecha es realista para vos. Puedo extender el plan a cuatro cuotas si te ayuda.

Tal como figura en las condiciones de venta, a partir del 1/12 la mercadería sale contra pago anticipado hasta regularizar.

Quedo a disposición por cualquier tema, también por WhatsApp al 11 5555-0190.

Saludos,
Federico Brandt`,
    labels: [],
  },
  {
    id: 'g5',
    lang: 'es',
    country: 'PE',
    stage: 'second',
    subject: '',
    body: `Estimado Wilmer, buenas tardes.
Le saludo nuevamente por la factura F001-00781, S/ 640.00, que tiene 18 días de vencida. Agradeceré me indique fecha de pago y si hubo algún inconveniente con el servicio. Cuentas: BCP 191-2345678-0-12 / Interbank 200-3001234567.
Si ya realizó el depósito, por favor envíeme la constancia y disculpe la molestia.
Slds.
Rosa Quispe
Cobranzas`,
    labels: [],
  },
  {
    id: 'g6',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Checking in on invoice 8831',
    body: `Hey Marcus,

Circling back on invoice 8831 ($612.50, due Nov 2). I know the holidays make everything hectic, so no worries if it slid down the pile.

Can you shoot me a date? Card link: https://pay.example/8831. Happy to split it or push it out a week if cash is tight. And if the tile work wasn't up to par, I want to hear about it.

Appreciate you!
Tasha`,
    labels: [],
  },
  {
    id: 'g7',
    lang: 'en',
    country: 'GB',
    stage: 'final',
    subject: 'Invoice 5520: before we pass it on',
    body: `Dear Mr Pratt,

I am sorry that we have not managed to speak. Invoice 5520 for £2,145.00 was due on 3 August; my letters of 20 August, 10 September and 1 October are still unanswered.

There is time to settle this between us: until Friday 11 December I can take payment to the account on the invoice, or agree a plan in writing.

Should neither be in place by then, the account will be passed to Fenwick Collections on 14 December. I would very much prefer not to do that, so please ring me on 0161 496 0102 or write back, even if all you need is another date.

If you dispute any part of the invoice, say so and I will look into it before anything else is done.

Thank you for your time.

Yours sincerely,
Alison Grey`,
    labels: [],
  },
  {
    id: 'g8',
    lang: 'en',
    country: 'CA',
    stage: 'pre-due',
    subject: 'Upcoming invoices',
    body: `Bonjour Luc and team,

Two invoices come due next week:
- 1021, $440.00, due Nov 30
- 1027, $1,980.00, due Dec 2

Do these match your records? E-transfer to ar@maple.example works best, cheque is fine too. If a PO is missing just flag it and I'll add it right away.

Cheers,
Gordon`,
    labels: [],
  },
  {
    id: 'g9',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'NF 8812 - lembrete amigo',
    body: `Oie, Carlinha! Tudo joia?

Vi aqui que a NF 8812 (R$ 415,90) venceu segunda, dia 16, e ainda não caiu. Deve ter passado batido na correria :)

Me dá um toque com a data? Pix: financeiro@doceria.example. Se apertou, a gente divide sem problema nenhum.

Bjs,
Fê`,
    labels: [],
  },
  {
    id: 'g10',
    lang: 'pt',
    country: 'PT',
    stage: 'second',
    subject: 'Fatura FT A/2201 – 2.º lembrete',
    body: `Estimado Sr. Arnaldo,

Na sequência do nosso e-mail de 9 de novembro, vimos recordar que a fatura FT A/2201, no valor de 730,50 €, se venceu no dia 31 de outubro.

Agradecíamos que nos indicasse a data prevista para o pagamento, que poderá ser feito por transferência para o IBAN habitual ou por Multibanco. Se existir alguma divergência na mercadoria, não hesite em contactar-nos.

Caso o pagamento já tenha seguido, queira considerar sem efeito esta mensagem.

Com os melhores cumprimentos,
Teresa Valadares`,
    labels: [],
  },
];
