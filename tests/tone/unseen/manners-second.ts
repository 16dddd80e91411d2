import type { UnseenLetter } from './unseen-letter';

/** More manners of writing, kind and harsh. */
export const mannersSecond: readonly UnseenLetter[] = [
  {
    id: 'g11',
    lang: 'pt',
    country: 'BR',
    stage: 'firm',
    subject: 'Nota 771: vamos fechar um acordo?',
    body: `Prezado Sr. Evandro,

A nota 771, de R$ 6.300,00, venceu em 2 de outubro. Falamos duas vezes por telefone, nos dias 20/10 e 5/11, e ficou combinado que o senhor me enviaria uma data.

Preciso que me envie essa data, ou faça o pagamento pelo boleto anexo, até 27 de novembro. Se for melhor parcelar, aprovo três vezes sem juros.

Sei que o fim de ano aperta para todos. Se algo no serviço deixou a desejar, me conte, por favor.

Grato pela atenção,
Valter Pacheco
(41) 5555-0133`,
    labels: [],
  },
  {
    id: 'g12',
    lang: 'es',
    country: 'MX',
    stage: 'final',
    subject: 'Factura 7781: última carta',
    body: `Estimado Ing. Robledo:

La factura 7781, por $34,600.00, venció el 20 de agosto. Le escribí el 7 y el 28 de septiembre y conversamos el 13 de octubre.

Quiero proponerle que lo cerremos de manera directa. Le pido realizar el pago en la CLABE de la factura, o enviarme un calendario, a más tardar el viernes 11 de diciembre; acepto hasta seis parcialidades.

De no contar con ninguna de las dos cosas, el 14 de diciembre entregaré el asunto a la Lic. Montes, nuestra abogada, para que continúe la gestión. Antes de esa fecha basta con que me llame al 33 5555 0170.

Si considera que el cobro no procede, dígamelo por escrito y lo reviso primero.

Agradezco su atención.

Atentamente,
Rebeca Olmos`,
    labels: [],
  },
  {
    id: 'b1',
    lang: 'es',
    country: 'MX',
    stage: 'second',
    subject: 'Factura 33',
    body: `Buenas tardes:
La factura 33 por $2,000.00 venció el 1 de noviembre. Ya me cansé de andarle rogando; se ve que no tiene palabra. Deposite en la cuenta de siempre o aténgase a lo que venga.
Ernesto`,
    labels: ['missing-closing', 'missing-open-door', 'shaming', 'threat'],
  },
  {
    id: 'b2',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'INVOICE',
    body: `Dear customer,
Our records show an unpaid balance on your account. Kindly remit immediately to avoid interruption of service and damage to your credit score.
Accounts Dept.`,
    labels: [
      'jargon',
      'missing-amount',
      'missing-closing',
      'missing-due-date',
      'missing-invoice',
      'missing-open-door',
      'missing-payment-means',
      'pressure',
      'threat',
    ],
  },
  {
    id: 'b3',
    lang: 'pt',
    country: 'BR',
    stage: 'due',
    subject: 'Fatura 10',
    body: `Olá,
A fatura 10 de R$ 100,00 vence hoje. Pague hoje sem falta pelo Pix, senão amanhã vai para o jurídico.
Obrigado,
Ana`,
    labels: ['legal-threat', 'missing-open-door', 'pressure'],
  },
  {
    id: 'b4',
    lang: 'es',
    country: 'ES',
    stage: 'firm',
    subject: 'Fra. 90',
    body: `Estimado cliente:
Nos vemos obligados a reclamarle por enésima vez la fra. 90, de 1.000 €, vencida el 1 de septiembre. Es lamentable su falta de seriedad.
Si en 48 horas no ha ingresado el importe en el IBAN de la factura, procederemos judicialmente contra usted.
Atentamente,
Administración`,
    labels: ['blame', 'legal-threat', 'missing-ask', 'missing-open-door', 'pressure', 'sarcasm', 'shaming'],
  },
  {
    id: 'h1',
    lang: 'es',
    country: 'UY',
    stage: 'gentle',
    subject: 'Facturas de octubre',
    body: `Estimados:

Adjuntamos el estado de cuenta al 20 de noviembre. De las facturas de octubre nos figura abierta la A-10233, de U$S 1.150, con vencimiento 10/11/2026.

Les agradecemos confirmar si está en proceso de pago. Transferencias: BROU, caja de ahorro en dólares 001234567-00002.

Por consultas, 2900 5555 interno 12.

Muchas gracias.
Administración
Papelera Mercosur S.R.L.`,
    labels: [],
  },
  {
    id: 'h2',
    lang: 'es',
    country: 'ES',
    stage: 'pre-due',
    subject: 'Factura junio–noviembre',
    body: `Querida Remedios:

Que sepas que el lunes 30 vence la factura 2026-410, 968,00 €. No hace falta que hagas nada si ya la tenías en cuenta; si no, ¿me pones un mensajito con la fecha? Bizum al 600 555 010 o transferencia, lo que prefieras.

Un besazo,
Paqui, la de las cortinas`,
    labels: [],
  },
  {
    id: 'h3',
    lang: 'es',
    country: 'MX',
    stage: 'firm',
    subject: 'Saldo de tres facturas',
    body: `Sr. Ávalos, buen día:

Le comparto el resumen de lo que sigue pendiente con nosotros: folio 901 ($5,000.00, vencido el 12 de septiembre), folio 915 ($5,000.00, vencido el 26 de septiembre) y folio 930 ($2,500.00, vencido el 10 de octubre).

En la llamada del 4 de noviembre me comentó que está reorganizando pagos. Lo entiendo y quiero ayudar: le ofrezco cubrirlo en cinco abonos quincenales empezando el 30 de noviembre, a la cuenta Santander que ya conoce. ¿Le funciona, o me propone otro calendario? Necesito su respuesta antes del 27 de noviembre.

Mientras tengamos un acuerdo en marcha, sus pedidos siguen saliendo con normalidad.

Quedo al pendiente en el 81 5555 0101.

Cordialmente,
Óscar Treviño`,
    labels: [],
  },
  {
    id: 'h4',
    lang: 'es',
    country: 'CL',
    stage: 'due',
    subject: 'Boleta 55120',
    body: `Hola Cote!

Hoy vence tu boleta 55120 por $34.990. Puedes pagarla en webpay con el botón del correo o pasar a la tienda.

¿Algún problema? Respóndenos este mismo correo o háblanos por Instagram.

Gracias por preferirnos 💛
Equipo Nativa`,
    labels: [],
  },
];
