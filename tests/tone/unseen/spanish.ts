import type { UnseenLetter } from './unseen-letter';

/** Spanish of six countries: mostly clean letters with what usually sets alarms off. */
export const spanish: readonly UnseenLetter[] = [
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
  {
    id: 'es-sarcastic',
    lang: 'es',
    country: 'ES',
    stage: 'second',
    subject: 'Factura 889',
    body: `Hola, Borja:

Qué casualidad que otra vez se os haya "perdido" la factura 889 (612,00 €, vencida el 20 de octubre). Enhorabuena, debéis de tener récord de facturas extraviadas.

¿Podéis pagarla esta semana en el IBAN que figura en ella? Si hay algo mal en la factura, decídmelo.

Un saludo,
Nerea`,
    labels: ['sarcasm'],
  },
  {
    id: 'es-blame-polite',
    lang: 'es',
    country: 'MX',
    stage: 'second',
    subject: 'Factura 7012, segundo recordatorio',
    body: `Estimado Ing. Salas:

La factura 7012, por $14,300.00, venció el 28 de octubre. Usted se comprometió a pagar el día 5 y no cumplió con su palabra; nos ha hecho quedar mal con nuestros proveedores.

Por favor realice la transferencia a la CLABE de la factura. Si tiene alguna observación, quedo a sus órdenes.

Saludos cordiales,
Alma Trejo`,
    labels: ['blame'],
  },
  {
    id: 'es-urgent-ours',
    lang: 'es',
    country: 'MX',
    stage: 'gentle',
    subject: 'Factura 4471 – recordatorio',
    body: `Estimada Brenda:

¡Gracias por la paciencia con su pedido urgente! Ya salió ayer mismo y hoy le llega sin falta.

Aprovecho para comentarle que la factura 4471, de $6,050.00, venció el 16 de noviembre y todavía no vemos el pago. ¿Me ayuda a confirmar la fecha? Le dejo la liga de pago: https://pagos.example/4471

Si encuentra cualquier diferencia, la reviso de inmediato. No hay ninguna urgencia; solo quiero tenerla en mi calendario.

Como siempre, un gusto.
Saludos,
Héctor`,
    labels: [],
  },
  {
    id: 'es-vosotros-due',
    lang: 'es',
    country: 'ES',
    stage: 'due',
    subject: 'Factura 0419: hoy es el día',
    body: `Buenas, equipo:

Hoy vence la factura 0419 (1.936,00 € IVA incl.). ¿Podéis confirmarnos que la remesa sale hoy? Tenéis el IBAN en el pie de la factura; también podéis pagar con tarjeta desde el enlace.

Si os falta algún dato o el pedido no llegó bien, contestad a este correo y lo miramos.

¡Gracias y feliz puente!
Ainhoa`,
    labels: [],
  },
  {
    id: 'es-no-door-clean',
    lang: 'es',
    country: 'CL',
    stage: 'gentle',
    subject: 'Factura 3002',
    body: `Hola, Ignacio:

Te recuerdo que la factura 3002 por $560.000 venció el 12 de noviembre. ¿Puedes transferir a la cuenta corriente que sale en la factura?

Si ya pagaste, no consideres este correo.

Saludos,
Fran`,
    labels: ['missing-open-door'],
  },
  {
    id: 'es-fwd-history',
    lang: 'es',
    country: 'CO',
    stage: 'pre-due',
    subject: 'RV: Factura SETP-990',
    body: `Buen día, doña Gloria:

Le comparto la factura SETP-990 por $1.890.000, que vence el 2 de diciembre. ¿Nos confirma que la recibió y que los datos están correctos? La puede pagar por PSE o en la cuenta de ahorros que aparece en el documento.

Con gusto atendemos cualquier inquietud.

Feliz día,
Camila Rincón

-----Mensaje original-----
De: Cartera
Enviado el: lunes, 9 de noviembre de 2026 8:02
Para: Gloria Pardo
Asunto: ULTIMO AVISO

Señora: su deuda pasa a cobro jurídico si no paga en 24 horas.`,
    labels: [],
  },
  {
    id: 'es-disclaimer',
    lang: 'es',
    country: 'ES',
    stage: 'pre-due',
    subject: 'Recordatorio factura 77-B',
    body: `Estimado Jorge:

Le recuerdo que la factura 77-B, por importe de 2.420,00 €, vence el 30/11/2026. El cargo se hará por domiciliación en su cuenta habitual, salvo que prefiera otra forma. ¿Le parece bien?

Quedo a su disposición para lo que necesite.

Reciba un cordial saludo,

Beatriz Sanz
Dpto. Administración
SUMINISTROS HIDRÁULICOS DEL EBRO, S.A.
C.I.F. A-50123456

AVISO LEGAL: Este mensaje y sus anexos son confidenciales. Su divulgación no autorizada puede constituir delito y dará lugar a las acciones legales oportunas ante los Juzgados y Tribunales de Zaragoza.`,
    labels: [],
  },
  {
    id: 'es-typography',
    lang: 'es',
    country: 'MX',
    stage: 'second',
    subject: 'Factura  C–118',
    body: `Estimada  Lupita :
\u00a0
La factura  C–118  por  $ 4 500.00  M.N.  venció hace 15 días…  y nos gustaría saber si hubo algún problema con ella.\u00a0¿Qué día podría realizar el depósito? —los datos bancarios van en la factura—. Si le resulta mejor en dos exhibiciones, con mucho gusto lo vemos.

Agradecemos su atención… \u{1F64F}
Atte.:
Ma. Fernanda Gil`,
    labels: [],
  },
  {
    id: 'es-threat-typos',
    lang: 'es',
    country: 'AR',
    stage: 'second',
    subject: 'factura 332',
    body: `Flaco, la factura 332 de $ 90.000 vencio el 1 de noviembre. Pagameee ya mismo a la cuenta de siempre o te mando al abgoado y vamos a jucio. Sos un garca.`,
    labels: ['legal-threat', 'missing-closing', 'missing-open-door', 'pressure', 'shaming'],
  },
  {
    id: 'es-jargon-notary',
    lang: 'es',
    country: 'PE',
    stage: 'firm',
    subject: 'Requerimiento',
    body: `De nuestra consideración:

Por intermedio de la presente nos dirigimos a ustedes a fin de requerirles el pago de la factura F001-4410 por S/ 12,300.00, vencida el 30 de setiembre.

El abono deberá efectuarse en la cuenta corriente consignada en el comprobante a más tardar el 30 de noviembre. Sírvanse comunicarse con nosotros ante cualquier duda.

Atentamente,
Área de Créditos y Cobranzas`,
    labels: ['jargon'],
  },
  {
    id: 'es-boss',
    lang: 'es',
    country: 'EC',
    stage: 'gentle',
    subject: 'Factura 001-002-000004512',
    body: `Buenos días, Ing. Vera:

La factura 001-002-000004512 por USD 760,00 venció el 13 de noviembre. Le agradeceré realizar el pago en la cuenta del Banco Pichincha que consta en la factura; caso contrario tendré que llamar a su jefe y comentarle la situación.

Cualquier duda, me avisa.

Saludos cordiales,
Tamara`,
    labels: ['third-party-disclosure'],
  },
  {
    id: 'es-accountant-ok',
    lang: 'es',
    country: 'UY',
    stage: 'gentle',
    subject: 'Factura 20114',
    body: `Hola, Nelson, ¿cómo andás?

La factura 20114 de $U 18.400 venció el lunes 16. Si te queda más cómodo, reenviale este mail a tu contador, que él tiene los datos del banco.

¿Me decís qué día sale el pago? Y si precisás otra fecha, llamame y la acomodamos.

Gracias, abrazo,
Mariana`,
    labels: [],
  },
];
