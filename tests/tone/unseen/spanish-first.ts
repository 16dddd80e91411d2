import type { UnseenLetter } from './unseen-letter';

/** Spanish of six countries: mostly clean letters with what usually sets alarms off. */
export const spanishFirst: readonly UnseenLetter[] = [
  {
    id: 'es-quoted-fury',
    lang: 'es',
    country: 'MX',
    stage: 'second',
    subject: 'Re: Factura B-3301',
    body: `Buenas tardes, Lic. Moreno:

Vuelvo a escribirle por la factura B-3301, por $9,870.40 MXN, con vencimiento el 2 de noviembre. Hasta hoy no vemos el depósito.

¿Nos podría decir qué día lo tiene contemplado? El depósito puede hacerse en la misma cuenta de siempre (Banorte). Si el material llegó incompleto o prefiere pagarlo en dos partes, coménteme y lo acomodamos.

Gracias por su apoyo.

Saludos,
Patricia Nava
Cobranza | Plásticos Anáhuac
Tel. 55 5555 0111

El mar, 10 nov 2026 a las 9:14, Gerencia <gerencia@anahuac.example> escribió:
> SEÑOR MORENO: ES USTED UN RATERO!!! Si no paga HOY MISMO lo vamos a demandar
> y le avisaremos a todos sus clientes.`,
    labels: [],
  },
  {
    id: 'es-names',
    lang: 'es',
    country: 'ES',
    stage: 'gentle',
    subject: 'Factura 26/1187',
    body: `Hola, Concha:

Te escribo de parte de Embargo Cero, S.L. por la factura 26/1187, de 486,20 €, que venció el día 14 de noviembre. Seguramente se ha quedado traspapelada.

¿Me dices cuándo te va bien hacer la transferencia? El IBAN es el que aparece en la propia factura. Y si ya la hiciste, olvida este correo, por favor.

Cualquier cosa que no te cuadre, llámame y lo vemos. Sin embargo, la demanda de estas fechas nos tiene liados: mejor por la mañana.

Un abrazo,
Íñigo Ladrón de Guevara
Calle del Juzgado, 12 · 28012 Madrid`,
    labels: [],
  },
  {
    id: 'es-no-accents',
    lang: 'es',
    country: 'PE',
    stage: 'due',
    subject: 'Factura F002-00034511 vence hoy',
    body: `buenos dias sra carmen, espero se encuentre bien. le recuerdo que hoy 21 de noviembre vence la factura F002-00034511 por S/ 2,450.00. nos confirma por favor si ya programaron el pago? puede abonar por yape o a la cuenta bcp que figura en el documento. cualquier consulta me escribe nomas. muchas gracias, saludos. Kelly - Textiles Gamarra`,
    labels: [],
  },
  {
    id: 'es-vos-friendly',
    lang: 'es',
    country: 'AR',
    stage: 'gentle',
    subject: 'Factura A 0005-00001290',
    body: `Hola Gabi, ¿todo bien por ahí?

Te escribo por la factura A 0005-00001290 de $ 145.000 que venció el martes 17. Capaz se te pasó con el cierre del mes, no pasa nada.

¿Me contás para cuándo la podés transferir? El alias es el de siempre: maderas.sur.mp. Si te complica, avisame y la partimos en dos.

Si ya la pagaste, mil gracias y perdón por la insistencia.

Abrazo grande,
Lu`,
    labels: [],
  },
  {
    id: 'es-usted-vos-mixed',
    lang: 'es',
    country: 'AR',
    stage: 'second',
    subject: 'Factura 0001-00000777',
    body: `Estimado Sr. Quiroga:

Le escribo nuevamente por la factura 0001-00000777 de $ 88.300, vencida el 30 de octubre. Usted recibió la mercadería completa. ¿Podés confirmarme cuándo vas a hacer la transferencia al CBU que figura en la factura?

Cualquier inconveniente, avíseme y lo resolvemos.

Atentamente,
Daniela Ferri`,
    labels: ['mixed-register'],
  },
  {
    id: 'es-ustedes-company',
    lang: 'es',
    country: 'MX',
    stage: 'pre-due',
    subject: 'Tu factura MX-4410 vence el 1 de diciembre',
    body: `¡Hola, Rafa!

Te paso el recordatorio de la factura MX-4410 por $3,200.00, que vence el 1 de diciembre. Sé que ustedes cierran pagos los jueves, así que ¿me confirmas si alcanza a entrar esta semana?

Se paga por SPEI a la CLABE 012180001234567895. Si ven algún error en los conceptos, dime y lo corrijo.

¡Gracias y buen inicio de semana!
Majo`,
    labels: [],
  },
  {
    id: 'es-firm-agreed',
    lang: 'es',
    country: 'CL',
    stage: 'firm',
    subject: 'Facturas 5521 y 5534',
    body: `Estimado don Hernán:

Tal como conversamos por teléfono el 9 de noviembre, las facturas 5521 ($1.240.000) y 5534 ($980.500) vencieron el 1 y el 15 de octubre y continúan impagas.

Le pedimos que nos deposite el total en la cuenta corriente indicada en las facturas, o que nos haga llegar una propuesta de pago, antes del lunes 30 de noviembre.

De acuerdo con el contrato que firmamos en enero, desde el 1 de diciembre los despachos nuevos serán contra pago anticipado hasta que el saldo quede al día.

Si hubo algún problema con los despachos, o si necesita más plazo, llámeme al +56 2 2555 0101 y lo conversamos.

Agradezco su atención.

Cordialmente,
Marcela Rojas
Gerente de Administración`,
    labels: [],
  },
  {
    id: 'es-firm-vague',
    lang: 'es',
    country: 'CO',
    stage: 'firm',
    subject: 'Factura FV-2209',
    body: `Apreciada señora Liliana:

La factura FV-2209 por $4.150.000 venció el 5 de octubre. Hemos intentado comunicarnos con usted sin éxito.

Le solicitamos consignar el valor en la cuenta de ahorros de Davivienda que figura en la factura a más tardar el 27 de noviembre; de lo contrario nos veremos en la penosa necesidad de tomar las medidas correspondientes.

Quedamos atentos a sus comentarios.

Cordialmente,
Jairo Buitrago`,
    labels: ['threat'],
  },
  {
    id: 'es-final-agency',
    lang: 'es',
    country: 'ES',
    stage: 'final',
    subject: 'Factura 2026/0315: última carta antes de traspasar la gestión',
    body: `Estimada Sra. Puig:

Le escribo por última vez sobre la factura 2026/0315, de 3.780,00 €, que venció el 12 de agosto. Le envié cartas el 3 y el 24 de septiembre y hablamos el 15 de octubre.

Prefiero que lo cerremos entre nosotros. Le pido que ingrese el importe en el IBAN de la factura, o que me proponga un calendario de pagos, antes del viernes 11 de diciembre. Puedo aceptar hasta seis plazos.

Si llegada esa fecha no tengo noticias suyas, el lunes 14 de diciembre encargaré la gestión del cobro a Recobros Levante, que se pondrá en contacto con usted.

Mientras tanto puede llamarme al 960 55 01 01 o responder a este correo. Si considera que la factura no es correcta, dígamelo y la reviso antes de dar ese paso.

Gracias por su atención.

Atentamente,
Vicent Ferrer`,
    labels: [],
  },
  {
    id: 'es-final-seizure',
    lang: 'es',
    country: 'PE',
    stage: 'final',
    subject: 'Factura E001-88',
    body: `Señor Huamán:

La factura E001-88 por S/ 7,900.00 venció el 10 de agosto. Deposite en la cuenta de la factura antes del 4 de diciembre o trabaremos embargo sobre su camioneta y sus cuentas bancarias.

Puede escribirme a este correo para coordinar el pago.

Atentamente,
Óscar Tello`,
    labels: ['legal-threat'],
  },
  {
    id: 'es-cold-bare',
    lang: 'es',
    country: 'MX',
    stage: 'gentle',
    subject: 'Adeudo',
    body: `Cliente:

Tiene un saldo vencido. Favor de cubrirlo a la brevedad.

Depto. de Cobranza`,
    labels: [
      'missing-amount',
      'missing-closing',
      'missing-due-date',
      'missing-invoice',
      'missing-open-door',
      'missing-payment-means',
    ],
  },
  {
    id: 'es-caps-shame',
    lang: 'es',
    country: 'CO',
    stage: 'second',
    subject: 'PAGUE YA SU FACTURA',
    body: `Señor Castro:

QUÉ VERGÜENZA QUE UNA EMPRESA COMO LA SUYA no pueda pagar $320.000 de la factura 118, vencida el 30 de octubre. Debería darle pena con la gente que trabaja para usted.

Consigne en la cuenta de siempre antes del 28 de noviembre.

Andrés`,
    labels: ['missing-closing', 'missing-open-door', 'pressure', 'shaming', 'shouting'],
  },
];
