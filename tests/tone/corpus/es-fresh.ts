import type { CorpusLetter } from './corpus-letter';

/** Spanish, written after the rules. */
export const esFresh: readonly CorpusLetter[] = [
  {
    id: 'es-f1',
    country: 'ES',
    stage: 'pre-due',
    subject: 'Factura 26-1190: vence el 3 de diciembre',
    labels: [],
    verdict: 'kind',
    body: `Hola, Lourdes:
¿Qué tal la mudanza? Os paso un recordatorio tranquilo: la factura 26-1190, de 480,50 €, vence el jueves 3 de diciembre. ¿Podéis revisar que esté todo bien?
El IBAN es el que aparece al pie, y si os resulta más fácil también hay Bizum al 600 555 019.
Si algo no cuadra o preferís otro día, decídmelo y lo cambiamos sin problema.
Mil gracias por contar siempre con nosotros.
Un abrazo,
Pilar Antúnez`,
  },
  {
    id: 'es-f2',
    country: 'CO',
    stage: 'pre-due',
    subject: 'Factura FE-771',
    labels: ['missing-ask', 'threat'],
    verdict: 'unacceptable',
    body: `Buenos días, señor Rendón:
La factura FE-771 por $640.000 vence el 27 de noviembre. La cuenta para consignar está en el documento.
Tenga presente que al primer día de retraso le bloqueamos el cupo y queda fuera de la lista de distribuidores.
Cualquier inquietud, con gusto la atiendo en el 312 555 0170.
Cordialmente,
Óscar Pulido`,
  },
  {
    id: 'es-f3',
    country: 'MX',
    stage: 'due',
    subject: 'Hoy vence la factura 3307',
    labels: [],
    verdict: 'kind',
    body: `Buen día, Arq. Cisneros:
La factura 3307 por $27,300.00 vence hoy, 21 de noviembre. ¿Nos ayuda a confirmar si ya quedó programada?
Puede hacer la transferencia inmediata por SPEI a la CLABE de la factura, o pagar con tarjeta en el enlace. Cuando la veamos reflejada le mandamos de inmediato el complemento.
Si la obra se retrasó y necesita mover la fecha, solo avíseme; no hay ninguna prisa de nuestro lado.
Gracias por su confianza de siempre.
Saludos,
Sofía Merino`,
  },
  {
    id: 'es-f4',
    country: 'AR',
    stage: 'gentle',
    subject: 'factura 0004-00000231',
    labels: ['missing-payment-means', 'pressure'],
    verdict: 'needs-work',
    body: `Hola Pablo
te escribo xq la factura 0004-00000231 de $ 58.000 vencio el martes pasado, 17/11, y necesito q la pagues ya mismo. No puedo esperar mas, tengo que pagar los sueldos.
Cualquier cosa llamame.
Saludos
Mariano`,
  },
  {
    id: 'es-f5',
    country: 'PE',
    stage: 'gentle',
    subject: 'Factura F003-980: un recordatorio',
    labels: [],
    verdict: 'kind',
    body: `Estimado señor Bravo:
La factura F003-980, por S/ 2,360.00, venció el 15 de noviembre y todavía no la vemos cancelada. Si nuestro reparto del día 10 llegó incompleto, por favor cuéntenoslo sin reparo, porque ese error sería nuestro.
¿Qué día de la próxima semana podría cancelarla? Puede depositar en cualquiera de las cuentas que indica el documento.
Si usted ya la canceló, le agradecemos mucho y deje sin efecto este aviso.
Atentamente,
Lucía Mamani
CORPORACIÓN FERRETERA DEL SUR S.A. · RUC 20123456789`,
  },
  {
    id: 'es-f6',
    country: 'CL',
    stage: 'second',
    subject: 'Factura 991 impaga',
    labels: ['blame', 'sarcasm'],
    verdict: 'needs-work',
    body: `Hola, Ignacio:
La factura 991 por $415.000 venció el 4 de noviembre. Prometiste transferir el lunes y otra vez no llegó nada; para pedir despachos urgentes sí que te acuerdas de nosotros.
¿Me dices cuándo la vas a pagar? La cuenta corriente está en la factura.
Si pasó algo con el pedido, cuéntame.
Saludos,
Daniela`,
  },
  {
    id: 'es-f7',
    country: 'ES',
    stage: 'firm',
    subject: 'Factura 2026/0702: propuesta de calendario',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Estimada Sra. Demanda Ruiz:
Le escribo por la factura 2026/0702, de 9.870,00 €, con vencimiento el 30 de septiembre. En nuestra llamada del 27 de octubre quedamos en recibir un primer pago el 10 de noviembre, que por ahora no nos consta.
Sin ánimo de apremiarla, sí necesitamos fijar un calendario por escrito antes del viernes 4 de diciembre. Puede proponernos usted las fechas; hasta cuatro plazos los aprobamos aquí mismo. El ingreso puede hacerse en el IBAN de la factura.
Le recuerdo que, conforme a la cláusula sexta que firmamos, desde el 9 de diciembre los suministros nuevos se servirán contra pago anticipado.
Si hubiera algún defecto en la mercancía, dígamelo y lo tratamos primero.
Muchas gracias por su tiempo.
Atentamente,
Gonzalo Ferrer`,
  },
  {
    id: 'es-f8',
    country: 'CO',
    stage: 'firm',
    subject: 'Su obligación pendiente',
    labels: ['jargon', 'legal-threat', 'missing-invoice'],
    verdict: 'unacceptable',
    body: `Respetado señor Ospina:
Nos dirigimos a usted en virtud de la obligación a su cargo por valor de $3.900.000, vencida el 20 de septiembre. Sírvase cancelarla antes del 30 de noviembre en la cuenta de ahorros de siempre, so pena de dar traslado del caso a nuestro departamento jurídico para el cobro coactivo.
Si requiere un acuerdo, comuníquese al 604 555 0133.
Atentamente,
Cartera`,
  },
  {
    id: 'es-f9',
    country: 'MX',
    stage: 'final',
    subject: 'Factura D-410: última carta',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Estimado Sr. Juárez:
La factura D-410, por $16,750.00, venció el 5 de septiembre. Le hemos escrito el 20 de septiembre, el 12 de octubre y el 4 de noviembre, sin que hayamos podido hablar.
Quisiera que esto quedara entre nosotros. Tiene abierta la posibilidad de pagar por SPEI a la CLABE de la factura, o de acordar hasta seis parcialidades, hasta el viernes 11 de diciembre.
Si llegada esa fecha no hubiera ni pago ni propuesta, el lunes 14 de diciembre el despacho Robles y Asociados se hará cargo de la cuenta y se pondrá en contacto con usted.
Mientras tanto, una llamada al 33 5555 0148 es suficiente. Y si algo de la factura no es correcto, primero lo aclaramos.
Le agradezco su atención.
Atentamente,
Graciela Ponce`,
  },
  {
    id: 'es-f10',
    country: 'AR',
    stage: 'final',
    subject: 'Factura B-0088',
    labels: ['shaming', 'third-party-disclosure', 'threat'],
    verdict: 'unacceptable',
    body: `Señor Quiroga:
La factura B-0088 por $ 210.000 venció el 8 de septiembre. Le pido que la pague antes del 4 de diciembre en el CBU que figura en ella.
Una persona con códigos no se esconde así. Si no aparece, iremos a su casa a cobrarle y todo el barrio se va a enterar de quién es usted.
Puede contestar este mail si tiene algo para decir.
Atentamente,
Norberto Paz`,
  },
];
