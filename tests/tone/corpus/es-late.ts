import type { CorpusLetter } from './corpus-letter';

/** Spanish, letters after the calls and the last letter. */
export const esLate: readonly CorpusLetter[] = [
  {
    id: 'es-21',
    country: 'AR',
    stage: 'firm',
    subject: 'Factura 0002-00001190: propuesta',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Estimado Sr. Giménez:
Le escribo por la factura 0002-00001190, por $ 1.150.000, vencida el 5 de octubre. El 28 de octubre conversamos por teléfono y quedamos en que el pago saldría el 6 de noviembre; hasta hoy no lo vemos acreditado.
Le pedimos que realice la transferencia al CBU indicado en la factura, o que nos acerque una propuesta, antes del viernes 4 de diciembre. Podemos acordar tres cuotas por escrito.
Tal como está previsto en las condiciones que firmamos, desde el 7 de diciembre los pedidos nuevos se despacharán con pago anticipado mientras la factura siga abierta.
Si hay algo de nuestro servicio para revisar, llámeme al 11 5555 0173 y lo vemos.
Muchas gracias por su atención.
Atentamente,
Silvina Acosta · Distribuidora Ceibo S.R.L.`,
  },
  {
    id: 'es-22',
    country: 'MX',
    stage: 'firm',
    subject: 'Estado de cuenta y propuesta de pago',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Estimada C.P. Galindo:
Adjunto el estado de cuenta con corte al 15 de noviembre. Siguen abiertas tres facturas: F-310 por $12,400.00 (venció el 1 de octubre), F-322 por $8,150.00 (venció el 12 de octubre) y F-340 por $5,900.00 (venció el 20 de octubre).
Sabemos que el cierre de año es pesado. Necesitamos acordar, a más tardar el viernes 27 de noviembre, el pago total o un calendario que a ustedes les funcione.
La CLABE está en cada factura. No queremos llegar a instancias que a nadie convienen; preferimos una llamada corta con usted.
¿Le parece si hablamos el martes? También puede responder a este correo.
Le agradezco su tiempo.
Saludos cordiales,
Ernesto Delgadillo`,
  },
  {
    id: 'es-23',
    country: 'PE',
    stage: 'firm',
    subject: 'Factura F002-118: ultimo aviso',
    labels: ['legal-threat', 'pressure'],
    verdict: 'unacceptable',
    body: `Estimado señor Salas:
La factura F002-118 por S/ 8,900.00 vencio el 30 de setiembre. Esta es su ultima oportunidad: si no cancela en 48 horas iniciaremos las acciones judiciales correspondientes.
Puede abonar en la cuenta del Interbank que figura en la factura.
Si desea conversar, me ubica en este correo.
Atentamente,
Gladys Rengifo`,
  },
  {
    id: 'es-24',
    country: 'CL',
    stage: 'firm',
    subject: 'Factura 6120',
    labels: ['threat'],
    verdict: 'unacceptable',
    body: `Estimada señora Tapia:
La factura 6120 por $2.310.000 venció el 3 de octubre y a la fecha no registramos pago ni respuesta a nuestras cartas.
Le solicitamos regularizar antes del 30 de noviembre en la cuenta corriente indicada en el documento. De no hacerlo, tomaremos las medidas del caso y tendrá que asumir lo que venga.
Si existe un motivo que debamos conocer, le ruego que nos llame al 2 2555 0188.
Atentamente,
Rodrigo Pizarro`,
  },
  {
    id: 'es-25',
    country: 'ES',
    stage: 'firm',
    subject: 'Facturas pendientes',
    labels: ['jargon', 'missing-amount', 'missing-payment-means'],
    verdict: 'needs-work',
    body: `Estimados señores:
En relación con las facturas 991 y 1004, vencidas los días 5 y 20 de septiembre respectivamente, les comunicamos que las mismas figuran en nuestro aging en el tramo de más de 60 días.
Les requerimos a fin de que procedan a su abono antes del 30 de noviembre. Caso de existir alguna discrepancia, rogamos nos la comuniquen y la estudiaremos.
Agradeciendo de antemano su colaboración, les saluda atentamente,
Departamento de Administración`,
  },
  {
    id: 'es-26',
    country: 'CO',
    stage: 'final',
    subject: 'Factura FV-904: última carta antes de entregar la gestión',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Apreciado señor Castaño:
La factura FV-904, por $5.620.000, venció el 15 de septiembre. Le escribimos el 2 y el 20 de octubre y hablamos con usted el 28.
Esta es nuestra última carta sobre el tema. Preferimos llegar a un acuerdo directo: hasta el viernes 11 de diciembre podemos recibir el pago por PSE, con el enlace de la factura, o firmar un plan de cuatro cuotas.
Si para esa fecha no hay pago ni acuerdo, a partir del lunes 14 de diciembre la gestión quedará en manos de Cobros Andes Ltda.
Hasta entonces basta una llamada al 601 555 0120 o una respuesta a este correo. Si algo del servicio no quedó bien, díganoslo y lo revisamos antes.
Gracias por su atención.
Atentamente,
Mauricio Vanegas`,
  },
  {
    id: 'es-27',
    country: 'ES',
    stage: 'final',
    subject: 'Factura 2026-077: última comunicación por nuestra parte',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Estimado Sr. Abogado:
Le escribo por la factura 2026-077, por 6.340,00 €, vencida el 10 de septiembre. Ya le enviamos recordatorios los días 18 de septiembre, 5 de octubre y 2 de noviembre.
Nuestra intención es resolverlo con usted. Si antes del 11 de diciembre recibimos el pago en el IBAN de la factura, o una propuesta de plazos, cerramos el asunto sin más.
En caso contrario, el 14 de diciembre pasaremos el expediente a nuestros abogados, Bufete Salcedo, para que lleven la reclamación. Es un paso que preferimos no dar.
Llámeme al 915 55 01 20 o responda a este correo si quiere plantear otra fecha, o si no está conforme con algo de la factura.
Reciba un cordial saludo,
Mercedes Llorente
Talleres Juzgado Viejo, S.L. · C/ Juzgado, 4 · Madrid`,
  },
  {
    id: 'es-28',
    country: 'MX',
    stage: 'final',
    subject: 'FACTURA F-88',
    labels: ['legal-threat', 'missing-ask', 'threat'],
    verdict: 'unacceptable',
    body: `Señor Montes:
La factura F-88 por $42,000.00 venció el 1 de septiembre. Si no liquida antes del 30 de noviembre en la CLABE de la factura, embargaremos su negocio y su casa y lo boletinaremos en el Buró de Crédito.
No estamos jugando, luego no diga que no se lo advertimos.
Si quiere hablar, marque al 55 5555 0161.
Atentamente,
Raúl Ordaz`,
  },
  {
    id: 'es-29',
    country: 'AR',
    stage: 'final',
    subject: 'CÉDULA DE NOTIFICACIÓN - Expte. 4410/26',
    labels: [
      'jargon',
      'legal-threat',
      'missing-closing',
      'missing-greeting',
      'missing-open-door',
      'missing-payment-means',
      'shouting',
    ],
    verdict: 'unacceptable',
    body: `Autos: "Ceibo SRL c/ Almada s/ cobro de pesos". Se intima a Ud. para que en el plazo perentorio de cinco días abone la suma de $ 890.000, correspondiente a la factura 0002-00000871 vencida el 1/9/2026, bajo apercibimiento de ejecución.
QUEDA UD. DEBIDAMENTE NOTIFICADO.
Estudio Ceibo`,
  },
  {
    id: 'es-30',
    country: 'PE',
    stage: 'final',
    subject: 'Última carta: factura F001-2210',
    labels: ['blame', 'missing-ask', 'shaming', 'third-party-disclosure'],
    verdict: 'unacceptable',
    body: `Señor Zevallos:
La factura F001-2210 por S/ 3,300.00 venció el 20 de agosto. Usted prometió y nunca cumplió; la gente decente paga lo que debe.
Si hasta el 5 de diciembre no deposita en la cuenta de la factura, hablaremos con el gerente de su empresa y con sus vecinos para que sepan quién es usted.
Puede responder a este correo si tiene una propuesta.
Atentamente,
Víctor Chumpitaz`,
  },
];
