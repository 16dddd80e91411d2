import type { UnseenLetter } from './unseen-letter';

/** Clean letters, second round: other trades, other tempers. */
export const presenceThird: readonly UnseenLetter[] = [
  {
    id: 'p3-vet',
    lang: 'es',
    country: 'CL',
    stage: 'gentle',
    subject: 'Boleta 20881 de Luna',
    body: `Hola Paulina, ¿cómo sigue la Luna?

Quedó dando vueltas la boleta 20881, de $64.900, que vencía el 12 de noviembre. La puedes transferir cuando tengas un ratito; los datos van en el pie de la boleta.

Y si la operación te dejó corta este mes, tranqui, la partimos en dos.

Cariños a las dos,
Dra. Javiera`,
    labels: [],
  },
  {
    id: 'p3-mayorista',
    lang: 'es',
    country: 'PE',
    stage: 'second',
    subject: 'Estado de su línea: 2 comprobantes',
    body: `Estimados señores de Bodega Rosita:

Detallamos los comprobantes por regularizar:

1) F002-1187 | S/ 2,310.40 | venció 28/10/2026
2) F002-1203 | S/ 895.00 | venció 04/11/2026

Les solicitamos efectuar el depósito en la cuenta corriente BCP consignada en cada comprobante y remitir el voucher a este correo.

Cualquier discrepancia, nuestro equipo la revisa el mismo día.

Cordialmente,
Área de Créditos`,
    labels: [],
  },
  {
    id: 'p3-abogada',
    lang: 'es',
    country: 'ES',
    stage: 'firm',
    subject: 'Minuta 88/2026',
    body: `Querida Nuria:

Me resulta incómodo insistir, pero la minuta 88/2026 (1.210 €, IVA incluido) lleva vencida desde el 15 de septiembre y no tengo noticias tuyas desde el día 20 de octubre.

¿Qué te parece si la dejamos saldada antes del 4 de diciembre? El IBAN no ha cambiado. Y si no te viene bien entera, elige tú el número de plazos y me lo escribes.

Un saludo afectuoso,
Teresa Llorente`,
    labels: [],
  },
  {
    id: 'p3-flete',
    lang: 'es',
    country: 'MX',
    stage: 'due',
    subject: 'Carta porte 4471',
    body: `Don Beto, muy buenos días.

Hoy se cumple el plazo de la factura T-4471 por $9,800.00. ¿Cree que salga en la corrida de hoy? Puede ser SPEI o cheque, el que le acomode.

Aquí andamos para lo que se le ofrezca.

Saludos desde Torreón,
Fletes Urdiales`,
    labels: [],
  },
  {
    id: 'p3-academia',
    lang: 'es',
    country: 'AR',
    stage: 'pre-due',
    subject: 'Cuota diciembre',
    body: `¡Hola familia!

La cuota de diciembre (recibo 0715, $ 58.000) vence el 10/12. Se abona por débito, Mercado Pago o en secretaría de 16 a 20.

¿Nos avisan si cambiaron de tarjeta? Para cambiar de plan o consultar becas pasen a vernos cuando quieran.

¡Nos vemos en el cole!
Equipo de Arrayanes`,
    labels: [],
  },
  {
    id: 'p3-final-co',
    lang: 'es',
    country: 'CO',
    stage: 'final',
    subject: 'Factura FV-902, comunicación previa al traslado',
    body: `Respetado señor Cifuentes:

A la fecha la factura FV-902, por valor de $5.400.000, vencida el 3 de agosto, presenta saldo total. Agradecemos la disposición que ha mostrado en las llamadas.

Con el ánimo de resolverlo entre las partes, le ofrecemos hasta el 11 de diciembre para consignar en la cuenta registrada en la factura o suscribir un acuerdo de hasta seis cuotas. De no concretarse ninguna, el 15 de diciembre entregaremos la gestión a la firma Andes Asesores.

Puede agendar conmigo una reunión a la hora que le sirva.

Con todo respeto,
Mauricio Zuluaga
Director financiero`,
    labels: [],
  },
  {
    id: 'p3-sms',
    lang: 'es',
    country: 'ES',
    stage: 'gentle',
    subject: 'fra 771',
    body: `Buenas Marc, la fra 771 (380€) venció el viernes 13. Sabes si está puesta para la próxima remesa? Te la domicilio yo si prefieres. Va, gracias! Quim`,
    labels: [],
  },
  {
    id: 'p3-clinica',
    lang: 'es',
    country: 'MX',
    stage: 'second',
    subject: 'Su cuenta en Clínica Dental Arce (folio 3312)',
    body: `Sra. Domínguez, esperamos que se encuentre muy bien.

Nuestro registro muestra el folio 3312 con $3,150.00 por cubrir, con fecha límite del 2 de noviembre. Le pedimos de la manera más atenta acercarse a recepción o llamar para pagar con tarjeta por teléfono.

Sabemos que a veces el presupuesto no alcanza; coméntelo con la Srta. Irma y se acomoda en quincenas.

Que tenga bonita tarde.
Clínica Dental Arce`,
    labels: [],
  },
  {
    id: 'p3-carpenter',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Deck balance, invoice 45',
    body: `Hey Tom,

Hope you two are enjoying the deck. The last piece of invoice 45, $1,200, was due on Halloween. Venmo @hal-builds works, or leave a check under the mat like before.

Can you get to it by next Friday? And if a board's squeaking, I'd rather know.

Appreciate you,
Hal`,
    labels: [],
  },
  {
    id: 'p3-council',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Allotment rent, invoice AL-209',
    body: `Dear plot holder,

We have not yet matched a payment to invoice AL-209 (£48.00), which was due on 1 November.

How to pay
- Online: www.hollins-allotments.example/pay
- By post: a cheque to the Treasurer, 4 Mill Lane
- In person: Saturday mornings in the hut

Kindly do so by 5 December, quoting your plot number. Concessions are available; the Secretary, Joan, will gladly explain on 01632 960 118.

Yours,
Hollins Allotments`,
    labels: [],
  },
  {
    id: 'p3-agency',
    lang: 'en',
    country: 'US',
    stage: 'due',
    subject: 'INV-1203 due today',
    body: `Morning Priya!

Quick one: INV-1203 ($3,400) hits its due date today. Is it in the queue? Stripe link's in the original email.

LMK if finance wants anything from me.

Cheers,
Dev`,
    labels: [],
  },
  {
    id: 'p3-dairy',
    lang: 'en',
    country: 'GB',
    stage: 'gentle',
    subject: 'Milk bill 3307',
    body: `Dear Mrs Pargeter,

Your milk bill no. 3307 for £21.15 was due last Saturday and may have slipped behind the toaster. You can leave the money out with the empties or pay Gary on the round.

Would this Friday do? Pop a note in a bottle if the order wants altering.

Best wishes from all at the dairy,
Sheila`,
    labels: [],
  },
  {
    id: 'pt-encontra-se-no-door',
    lang: 'pt',
    country: 'BR',
    stage: 'gentle',
    subject: 'Boleto 61',
    body: `Olá, Davi, tudo bem?

Passando para lembrar: o boleto 61, de R$ 410,00, venceu em 3 de junho e encontra-se em aberto no nosso sistema.

Consegue acertar pelo código de barras do boleto até sexta?

Obrigado,
Vítor`,
    labels: ['missing-open-door'],
  },
];
