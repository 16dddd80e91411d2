import type { CorpusLetter } from './corpus-letter';

/** Spanish, before and on the due date. */
export const esEarly: readonly CorpusLetter[] = [
  {
    id: 'es-01',
    country: 'MX',
    stage: 'pre-due',
    subject: 'Factura A-2041: vence el 30 de noviembre',
    labels: [],
    verdict: 'kind',
    body: `Estimado Ing. Robles:
Le comparto la factura A-2041, por $18,450.00 MXN, que vence el lunes 30 de noviembre. La demanda de varilla subió este mes; sin embargo, su pedido urgente salió completo el jueves.
¿Me confirma si los datos están bien? Puede pagar por SPEI a la CLABE que viene en la factura.
Cualquier duda, con gusto le atiendo por aquí o al 81 5555 0199.
Muchas gracias por su preferencia.
Saludos,
Verónica Lara
ACEROS DEL VALLE S.A. DE C.V. · RFC AVA010203AB1`,
  },
  {
    id: 'es-02',
    country: 'AR',
    stage: 'pre-due',
    subject: 'Factura 0003-00004512',
    labels: [],
    verdict: 'kind',
    body: `Hola Nico, ¿cómo va?
Te paso la factura 0003-00004512 por $ 320.500, que vence el viernes que viene, 27 de noviembre. ¿La podés dejar agendada?
El CBU y el alias están al pie de la factura. Como siempre, gracias por la buena onda.
Si ves algo raro o te queda mejor otra fecha, escribime y lo charlamos.
Abrazo,
Caro, de Maderas Paraná`,
  },
  {
    id: 'es-03',
    country: 'ES',
    stage: 'pre-due',
    subject: 'Factura 2026/118',
    labels: ['missing-open-door', 'missing-payment-means'],
    verdict: 'needs-work',
    body: `Buenos días, Marisa:
Os recuerdo que la factura 2026/118, de 1.210,00 €, vence el próximo 4 de diciembre. ¿Podéis dejar el pago programado para ese día?
Gracias y un saludo,
Iñaki Etxeberria`,
  },
  {
    id: 'es-04',
    country: 'CO',
    stage: 'pre-due',
    subject: 'Recordatorio de pago',
    labels: ['missing-amount', 'missing-invoice', 'pressure'],
    verdict: 'needs-work',
    body: `Buenas tardes, don Álvaro:
Su factura vence el 28 de noviembre. Es indispensable que el dinero esté en nuestra cuenta ese mismo día sin falta, no aceptamos ni una hora de demora.
Puede consignar por PSE con el enlace de siempre. Si tiene preguntas, escríbame.
Cordialmente,
Luz Dary Peña`,
  },
  {
    id: 'es-05',
    country: 'CL',
    stage: 'pre-due',
    subject: 'Factura 7781 por vencer',
    labels: ['legal-threat', 'missing-closing', 'missing-open-door'],
    verdict: 'unacceptable',
    body: `Estimada Francisca:
La factura 7781 por $980.000 vence el martes 1 de diciembre. Le pido transferir a la cuenta corriente que aparece en el documento.
Le adelanto que a los clientes que se pasan de la fecha los derivamos a nuestros abogados al día siguiente.
Pablo Contreras
Frutícola Los Maitenes`,
  },
  {
    id: 'es-06',
    country: 'PE',
    stage: 'due',
    subject: 'Factura F001-3390: hoy es la fecha de pago',
    labels: [],
    verdict: 'kind',
    body: `Buenos días, señora Quispe:
Hoy, 21 de noviembre, vence la factura F001-3390 por S/ 4,720.00, del servicio de transporte de octubre. ¿Nos confirma si el abono quedó programado?
Nuestra cuenta en soles figura en la factura; también puede usar Yape al 999 555 010.
Si algo no coincide con la guía de remisión, avísenos y lo corregimos de inmediato.
Agradecemos siempre su puntualidad.
Atentamente,
Rosa Huamán
TRANSPORTES ANDINOS S.A.C.`,
  },
  {
    id: 'es-07',
    country: 'UY',
    stage: 'due',
    subject: 'Vence hoy la factura B-552',
    labels: [],
    verdict: 'kind',
    body: `Hola, Gonzalo:
Hoy vence la factura B-552, por USD 640. Quería saber si ya la tenés en la lista de pagos de la semana.
Podés transferir a la cuenta de siempre o entrar al enlace que va en la factura. No hay apuro de horas: si cae mañana, no pasa nada.
Decime si necesitás otra cosa de mi parte.
¡Gracias!
Martín Sosa, Imprenta Rambla`,
  },
  {
    id: 'es-08',
    country: 'MX',
    stage: 'due',
    subject: 'PAGO DE HOY!!!',
    labels: ['missing-open-door', 'missing-payment-means', 'pressure', 'shouting'],
    verdict: 'needs-work',
    body: `Hola Lupita:
HOY VENCE LA FACTURA C-90 por $6,200 y NECESITAMOS QUE PAGUEN YA!!! Urge que hagas el depósito antes de las 2 de la tarde.
Saludos,
Toño`,
  },
  {
    id: 'es-09',
    country: 'ES',
    stage: 'due',
    subject: 'Factura F26-0091, vencimiento 21/11/2026',
    labels: ['missing-ask', 'mixed-register'],
    verdict: 'needs-work',
    body: `Hola, Javier:
Te escribo por la factura F26-0091, de 842,30 €, con vencimiento hoy, 21/11/2026. Usted encontrará el IBAN en el pie del documento y tu copia va adjunta.
Si hay algún error en el albarán, aquí estamos para lo que haga falta.
Gracias por su confianza.
Un saludo,
Nuria Vidal`,
  },
  {
    id: 'es-10',
    country: 'CO',
    stage: 'due',
    subject: 'Cuenta de cobro 315',
    labels: ['jargon', 'missing-greeting'],
    verdict: 'needs-work',
    body: `Por medio de la presente nos permitimos informarle que en la fecha, 21 de noviembre, vence la cuenta de cobro 315 por valor de $2.300.000. Sírvase efectuar la consignación en la cuenta de ahorros indicada en el documento adjunto.
Quedamos atentos a cualquier inquietud que tenga.
Cordialmente,
Andrés Mejía
Suministros La Sabana S.A.S.`,
  },
];
