import type { CorpusLetter } from './corpus-letter';

/** Spanish, the two reminders after the due date. */
export const esMiddle: readonly CorpusLetter[] = [
  {
    id: 'es-11',
    country: 'AR',
    stage: 'gentle',
    subject: 'Factura 0001-00008830',
    labels: [],
    verdict: 'kind',
    body: `Hola Flor, ¿todo bien?
Te escribo por la factura 0001-00008830, de $ 86.400, que venció el martes 17. Todavía no la vemos acreditada; capaz se cruzó con el feriado largo.
¿Me decís qué día te queda cómodo pagarla? El CBU está en la factura y también aceptamos Mercado Pago.
Si ya la pagaste, mil gracias y olvidate de este mail. Y si hubo algún tema con la entrega, contame sin vueltas así lo arreglamos.
¡Gracias!
Dani, Papelera del Sur`,
  },
  {
    id: 'es-12',
    country: 'MX',
    stage: 'gentle',
    subject: 'Factura 55821, recordatorio amable',
    labels: [],
    verdict: 'kind',
    body: `Buenas tardes, Lic. Cárdenas:
Espero que se encuentre bien. La factura 55821 por $9,860.00, con vencimiento el 16 de noviembre, todavía nos aparece abierta. Puede que el comprobante no nos haya llegado.
¿Sería tan amable de indicarnos la fecha estimada de pago? La CLABE 012180001234567897 está a nombre de Grupo Nopal.
Si ya se realizó, por favor ignore este aviso y reciba nuestro agradecimiento. Quedo al pendiente de sus comentarios.
Atte.
Concha Pico, Crédito y Cobranza`,
  },
  {
    id: 'es-13',
    country: 'PE',
    stage: 'gentle',
    subject: 'Factura E001-77 pendiente',
    labels: ['blame', 'missing-open-door'],
    verdict: 'needs-work',
    body: `Señor Paredes:
Usted no ha cumplido con pagar la factura E001-77 por S/ 1,150.00, que venció el 14 de noviembre. Otra vez se olvidó de nosotros.
Le pedimos depositar en la cuenta del BCP que figura en el documento.
Saludos cordiales,
Jorge Távara`,
  },
  {
    id: 'es-14',
    country: 'ES',
    stage: 'gentle',
    subject: 'Vuestra factura 4471',
    labels: ['sarcasm'],
    verdict: 'needs-work',
    body: `Hola, Begoña:
Qué casualidad que la factura se os haya traspapelado justo en la fecha de pago. La 4471, de 312,18 €, venció el 15 de noviembre y sigue pendiente.
¿Podríais hacer la transferencia esta semana? El IBAN va en la propia factura.
Si hay cualquier incidencia con el pedido, llamadme al 944 55 50 10.
Un saludo,
Aitor`,
  },
  {
    id: 'es-15',
    country: 'CO',
    stage: 'gentle',
    subject: 'Factura FE-2210',
    labels: ['threat'],
    verdict: 'unacceptable',
    body: `Apreciada Diana:
La factura FE-2210 por $1.480.000 venció hace 5 días. Le agradecemos realizar el pago por PSE con el botón de la factura.
De lo contrario nos veremos obligados a reportarla a las centrales de riesgo.
Si tiene alguna inquietud puede responder este mensaje.
Cordial saludo,
Milena Torres`,
  },
  {
    id: 'es-16',
    country: 'CL',
    stage: 'second',
    subject: 'Factura 10388: segundo aviso',
    labels: [],
    verdict: 'kind',
    body: `Hola, Sebastián:
Vuelvo sobre mi correo del 9 de noviembre, por si se fue a la carpeta de spam. La factura 10388, por $1.245.000, venció el 5 de noviembre y sigue abierta.
¿Llegó todo bien con el último despacho? Si hubo un problema, cuéntame y lo resolvemos primero.
Si está todo en orden, ¿qué fecha te acomoda? Puedes transferir a la Cuenta Vista que sale en la factura, y si prefieres lo dejamos en dos pagos.
No es nuestra intención molestarte; solo queremos cerrar el mes con los datos claros.
Muchas gracias, un abrazo,
Camila Urrutia`,
  },
  {
    id: 'es-17',
    country: 'ES',
    stage: 'second',
    subject: 'Re: Factura 26/0443',
    labels: [],
    verdict: 'kind',
    body: `Buenos días, don Ramiro:
Retomo mi nota del día 10 sobre la factura 26/0443, por 2.057 euros, que venció el 31 de octubre.
Comprendo que en campaña todo va deprisa. ¿Podría decirme qué día le viene bien, o si prefiere repartirlo en dos recibos? Los datos bancarios son los habituales.
Si la mercancía no llegó como debía, dígamelo sin reparo y lo revisamos antes.
Reciba un cordial saludo,
Elena Moro
El 10 de noviembre de 2026, Elena Moro escribió:
> ÚLTIMO AVISO: si no paga lo denunciaremos y se enterará todo el pueblo.`,
  },
  {
    id: 'es-18',
    country: 'MX',
    stage: 'second',
    subject: 'Factura B 771',
    labels: ['mixed-register', 'sarcasm'],
    verdict: 'needs-work',
    body: `Hola Rebeca:
Como ya te dije en mis tres correos anteriores, que supongo que sí lees, la factura B 771 por $3,480.00 venció el 2 de noviembre.
¿Me puedes decir cuándo harás el depósito? Usted tiene la CLABE en la factura.
Si necesitas más tiempo, dime y buscamos una solución.
Saludos,
Héctor`,
  },
  {
    id: 'es-19',
    country: 'AR',
    stage: 'second',
    subject: 'DEUDA',
    labels: [
      'missing-closing',
      'missing-due-date',
      'missing-invoice',
      'missing-open-door',
      'shaming',
      'third-party-disclosure',
    ],
    verdict: 'unacceptable',
    body: `Sr. Ferreyra:
Sos un caradura. Me debés $ 45.000 hace rato. Depositá en la cuenta de siempre o le cuento a todos tus proveedores la clase de chanta que sos.
Ricardo`,
  },
  {
    id: 'es-20',
    country: 'CO',
    stage: 'second',
    subject: 'Segundo recordatorio factura 8120',
    labels: ['blame', 'pressure'],
    verdict: 'needs-work',
    body: `Buenos días, Jhon:
La factura 8120 por $760.000 venció el 30 de octubre y usted siempre sale con una excusa distinta. Necesitamos ese pago a más tardar hoy.
La cuenta de Bancolombia es la misma de la factura. Cualquier duda me puede llamar al 310 555 0144.
Gracias,
Yeimi Rojas`,
  },
];
