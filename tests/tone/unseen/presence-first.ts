import type { UnseenLetter } from './unseen-letter';

/** Clean letters of very different people: what they have must be seen however they say it. */
export const presenceFirst: readonly UnseenLetter[] = [
  {
    id: 'p1-taller',
    lang: 'es',
    country: 'MX',
    stage: 'gentle',
    subject: 'Refacciones folio 8812',
    body: `Qué tal, ingeniero Barragán:

Nomás para recordarle el folio 8812, $6,340.00 MXN, que se nos venció el viernes 13 de noviembre. ¿Lo alcanza a meter en los pagos de esta semana? La CLABE sigue siendo la misma.

Si le salió mal alguna pieza, tráigala y la cambiamos sin problema.

Que esté bien,
Chuy Landeros`,
    labels: [],
  },
  {
    id: 'p1-tabla',
    lang: 'es',
    country: 'CO',
    stage: 'second',
    subject: 'Relación de facturas por cancelar',
    body: `Cordial saludo, doña Amparo.

Relaciono lo que tenemos abierto a la fecha:

Factura\tVence\tValor
FE-3301\t15/10/2026\t$1.240.000
FE-3318\t30/10/2026\t$780.500

Nos ayuda programando el giro para el 27 de noviembre, por PSE o en cualquier corresponsal.

Si algún valor no le concuerda con lo suyo me lo deja saber y reviso con bodega.

Feliz tarde,
Leidy Quintero
Cartera`,
    labels: [],
  },
  {
    id: 'p1-porteno',
    lang: 'es',
    country: 'AR',
    stage: 'second',
    subject: 'FC A 0003-00018827',
    body: `Gaby, ¿cómo va?

Mirá que la FC A 0003-00018827 ($ 412.300, vto. 5/11) todavía no la vemos acreditada. ¿La tenés en agenda para esta quincena?

Va todo al alias ferreteria.roca.mp. Si necesitás partirla en dos cheques, lo hablamos.

Abrazo grande,
Nico`,
    labels: [],
  },
  {
    id: 'p1-ejecutiva',
    lang: 'es',
    country: 'CL',
    stage: 'firm',
    subject: 'Factura electrónica 55120 — propuesta de regularización',
    body: `Estimado don Hernán:

Le escribo nuevamente por la factura electrónica N° 55120, de $2.380.000, cuyo vencimiento fue el 30 de septiembre. Conversamos el 3 de noviembre y quedamos en que el abono llegaría el 13; a la fecha no se registra.

Le solicito confirmar antes del miércoles 2 de diciembre una de estas dos alternativas: pago total mediante transferencia a nuestra cuenta vista, o tres cuotas mensuales iguales.

Mi directo es el +56 2 2345 6700; atiendo de 9 a 18 h y con gusto revisamos una tercera alternativa.

Sin otro particular, le saluda atentamente,
Constanza Riquelme`,
    labels: [],
  },
  {
    id: 'p1-bizum',
    lang: 'es',
    country: 'ES',
    stage: 'due',
    subject: '',
    body: `Hola Íñigo! Hoy toca el recibo R-209, 45 € de las clases de noviembre. Me lo pasas por Bizum al de siempre? Si este mes andas pillado no pasa nada, lo dejamos para diciembre. Un besote, Lourdes`,
    labels: [],
  },
  {
    id: 'p1-limena',
    lang: 'es',
    country: 'PE',
    stage: 'pre-due',
    subject: 'F001-4471 vence el lunes 30',
    body: `Buenas tardes, señora Huamán:

Por este medio le adelantamos que la F001-4471, por S/ 980.00, vence el lunes 30 de noviembre. Puede cancelarla por Yape al 999 555 010 o en ventanilla del BCP.

Para lo que requiera, nuestro WhatsApp es 999 555 011.

Muy agradecidos por su compra,
Botica San Roque`,
    labels: [],
  },
  {
    id: 'p1-final',
    lang: 'es',
    country: 'ES',
    stage: 'final',
    subject: 'Facturas 2026/310 y 2026/322',
    body: `Apreciado Sr. Olabarri:

Siguen pendientes las facturas 2026/310 (1.870,00 €, vencida el 31 de julio) y 2026/322 (640,50 €, vencida el 31 de agosto). Hemos hablado en tres ocasiones y entendemos que la obra se ha retrasado.

Le proponemos cerrar este asunto entre nosotros: un calendario firmado antes del 11 de diciembre, con el primer ingreso en el IBAN de cualquiera de las dos facturas. Si llegada esa fecha no tuviéramos calendario ni pago, el expediente pasaría a la asesoría Lauaxeta, que se pondría en contacto con usted a partir del día 14.

Estaré localizable toda la semana en el 944 555 017.

Reciba un cordial saludo,
Begoña Etxaniz`,
    labels: [],
  },
  {
    id: 'p1-gestor',
    lang: 'es',
    country: 'MX',
    stage: 'second',
    subject: 'Seguimiento OC 7719 / factura B-2044',
    body: `Lic. Patricia, buen día.

En seguimiento a la factura B-2044 de la OC 7719:
- Importe: $18,560.00 M.N.
- Venció: 6 de noviembre
- Estatus en su portal: "en revisión"

¿Falta algún documento de nuestra parte? De no ser así, ¿para qué fecha quedaría programada? Los datos bancarios ya los tienen dados de alta en su sistema.

Quedo al pendiente.

Saludos,
Rubén Ochoa`,
    labels: [],
  },
  {
    id: 'p1-plumber',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Boiler invoice',
    body: `Alright Dean,

Just chasing invoice 0612, £285, was due 2nd Nov. Any chance you could bung it over this week? Same account as last time, or I can take a card over the phone.

If the boiler's playing up again give us a bell and I'll pop round.

Ta very much,
Micky`,
    labels: [],
  },
  {
    id: 'p1-portal',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'Statement for Lakeshore Pediatrics',
    body: `Hello Lakeshore team,

Here's where things stand today:

  INV-70912   due 11/06/2026   $1,315.00
  INV-70940   due 11/13/2026   $  488.25

Whenever you get a minute, would you take care of both at pay.northgate.example? It accepts cards and bank drafts.

Our billing desk (Tasha or Ken) is at 414-555-0148 weekdays 8 to 5 for anything at all.

Have a wonderful holiday week!
Northgate Medical Supply`,
    labels: [],
  },
  {
    id: 'p1-curt',
    lang: 'en',
    country: 'US',
    stage: 'due',
    subject: 'Inv 3381',
    body: `Hi Lou. Inv 3381, $720, is due today. ACH is fine, details on the PDF. Will it go out today or Monday? Yell if you need a new W-9. Thx, Barb`,
    labels: [],
  },
  {
    id: 'p1-solicitous',
    lang: 'en',
    country: 'GB',
    stage: 'firm',
    subject: 'Your account with Pemberton Linen: invoices 5521 and 5560',
    body: `Dear Mrs Whitlock,

I am writing once more about invoices 5521 (£912.00) and 5560 (£407.40), which fell due on 30 September and 14 October respectively.

I should be most grateful to receive either a remittance by BACS or a note of the dates that would be realistic for you, no later than Friday 4 December.

I do appreciate that the refurbishment has been costly, and I have some latitude to agree staged payments. My extension is 214 and I would be pleased to hear your view.

With kind regards,
Rosalind Pemberton`,
    labels: [],
  },
];
