import type { UnseenLetter } from './unseen-letter';

/** More Spanish letters: harsh ones, old history, odd typography. */
export const spanishSecond: readonly UnseenLetter[] = [
  {
    id: 'es-table',
    lang: 'es',
    country: 'UY',
    stage: 'firm',
    subject: 'Acuerdo de pago',
    body: `Hola, Rodrigo, ¿cómo va?

Te dejo por escrito lo que charlamos el martes:

| Factura | Importe | Venció |
|---|---|---|
| B-101 | $ 12.000 | 30/09/2026 |
| B-118 | $ 8.450 | 10/10/2026 |

Les rogamos que nos confirmen si la mitad sale el 27. Los datos del BROU son los mismos; el alias es TALLER.RUIZ.UY.
Si te falta el remito, pedímelo y te lo paso.

Lo saluda atentamente,
Tomás Techera`,
    labels: [],
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
