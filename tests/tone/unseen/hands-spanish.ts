import type { UnseenLetter } from './unseen-letter';

/** Spanish letters of many hands, written without a look at the engine: nearly all have everything, each in words of its own. */
export const handsSpanish: readonly UnseenLetter[] = [
  {
    id: 'es-d01-hand',
    lang: 'es',
    country: null,
    stage: 'gentle',
    subject: 'la notita 4471',
    body: `Hola Chuy, ¿qué tal la familia?

Oye, haciendo cuentas me salió que la nota 4471, la de los costales de cemento, era para el día 3 y todavía la tengo aquí en el cajón. Son 2,850 pesos. ¿Cómo la ves para el viernes? Pasas por la tienda o me lo mandas a la cuenta del BBVA que ya tienes, como te acomode. Si algo no cuadra, me echas un grito y lo vemos.

Un abrazo y buen finde,
Beto
Materiales El Güero`,
    labels: [],
  },
  {
    id: 'es-d02-hand',
    lang: 'es',
    country: null,
    stage: 'second',
    subject: 'Minuta 2024/56',
    body: `Estimada doña Mercedes:

Vuelvo a escribirle por la minuta 2024/56, correspondiente a la escritura de su hermano. El plazo que figuraba en ella concluyó el 8 de mayo y en nuestros apuntes los 1.240,50 € siguen sin aparecer. Puede que el ingreso se haya cruzado con este correo; si no es así, ¿tendría la amabilidad de indicarnos una fecha aproximada?

El número de cuenta viene al pie de la propia minuta. Y si prefiere repartirlo en dos veces, basta con que nos lo diga: lo arreglamos por teléfono en un minuto.

Reciba un cordial saludo,
Inés Carrasco
Bufete Carrasco y Peña`,
    labels: [],
  },
  {
    id: 'es-d26-hand',
    lang: 'es',
    country: null,
    stage: 'gentle',
    subject: 'Factura 1209',
    body: `Hola, Gustavo:

Te escribo por la factura 1209, la de las macetas, que se pasó de fecha el viernes. ¿Me la puedes depositar en la cuenta de Banorte que está en el documento? Si hubo alguna pieza rota, dime y la descontamos.

Saludos cariñosos,
Vivero Xochitl`,
    labels: ['missing-amount'],
  },
  {
    id: 'es-d03-hand',
    lang: 'es',
    country: null,
    stage: 'pre-due',
    subject: 'cuota de julio',
    body: `Buenas tardes, mami y papi de Emilia:

Les cuento que la cuota de julio (recibo n.º 1187, S/ 420) cae el lunes 15. ¿Nos ayudan dejándola cancelada para ese día? Se puede por Yape al 987 654 321 o directo en secretaría, de 8 a 1. Si este mes anda apretado, vengan a conversar con la miss Rosario; con confianza, que para eso estamos.

Cariños a Emilia,
Nido Los Pollitos`,
    labels: [],
  },
  {
    id: 'es-d04-hand',
    lang: 'es',
    country: null,
    stage: 'firm',
    subject: 'Fc A 0003-00001234: armemos algo',
    body: `Hola, Sergio:

Ya charlamos un par de veces por teléfono sobre la factura A 0003-00001234 y me pareció mejor dejarlo por escrito. Venció el 10 de marzo y lo que resta son $ 384.000. Te propongo partirlo en tres: 128.000 el 5 de mayo, otro tanto el 5 de junio y el último el 5 de julio. ¿Te sirve así? Si se te ocurre una forma mejor, contame, que la estudio con ganas.

El alias para transferir es vidrios.del.sur, a nombre de la sociedad.

Te mando un saludo grande,
Marcela
Vidrios del Sur S.R.L.`,
    labels: [],
  },
  {
    id: 'es-d05-hand',
    lang: 'es',
    country: null,
    stage: 'due',
    subject: 'Hoy toca la 209',
    body: `¡Qué hubo, don Hernán!

Paso a contarle que la remisión 209, la de los repuestos de la moto, tiene como fecha el día de hoy, 18 de junio. En total fueron $ 315.000. ¿Será que me colabora con la consignación? Nequi al 310 555 0142, el mismo del otro mes. Y si ve algo raro en los precios, me timbra con toda y lo revisamos.

Que le rinda el día,
Jairo, Motopartes La 33`,
    labels: [],
  },
  {
    id: 'es-d06-hand',
    lang: 'es',
    country: null,
    stage: 'final',
    subject: 'Expediente de la factura F-2291',
    body: `Estimado señor Ledesma:

Después de las cartas de abril y mayo y de nuestra llamada del 2 de junio, me gustaría que cerráramos este asunto entre nosotros. La factura F-2291, por 6.480 €, debía quedar saldada el 15 de marzo. Le pido que, hasta el 30 de junio, o bien la abone en el IBAN ES12 0000 1111 2233 4455 6677, o bien me envíe la propuesta de plazos que a usted le resulte llevadera.

Si hay algún punto de la obra con el que no esté conforme, también quiero oírlo; mi línea directa es el 976 00 11 22.

Con todo mi respeto,
Joaquín Arilla
Cubiertas Arilla, S.L.`,
    labels: [],
  },
  {
    id: 'es-d28-hand',
    lang: 'es',
    country: null,
    stage: 'pre-due',
    subject: 'Boleta 8821',
    body: `Hola Ignacio, espero que estés muy bien.

Te dejo por acá el detalle de la boleta 8821: son $ 120.000 por la mantención de la caldera. ¿La puedes transferir a la cuenta corriente que viene en la misma boleta? Ante cualquier consulta, mi correo está abierto.

Un abrazo,
Cristóbal`,
    labels: ['missing-due-date'],
  },
  {
    id: 'es-d07-hand',
    lang: 'es',
    country: null,
    stage: 'gentle',
    subject: 'dentista - ortodoncia de Mateo',
    body: `Hola Fer:

Soy Lucía, de recepción del consultorio. La mensualidad de los brackets de Mateo, recibo 0562, se quedó en el tintero: tocaba el 20 y son mil doscientos pesos. No pasa nada, a cualquiera se le va. ¿La pagas cuando vengan a la cita del jueves? Aceptamos tarjeta y efectivo en el mostrador. Y si ese día no se puede, mándame un WhatsApp y buscamos otro.

¡Saludos y que Mateo se cepille bien!
Lucía`,
    labels: [],
  },
  {
    id: 'es-d08-hand',
    lang: 'es',
    country: null,
    stage: 'second',
    subject: 'Pedido 7781, seguimos acá',
    body: `Buen día, Vero, ¿cómo venís?

Te había escrito la semana pasada por el pedido 7781. Lleva quince días pasado de fecha y son 92.500 pesos los que faltan entrar. Capaz la transferencia rebotó, a veces el banco hace esas cosas. ¿Me tirás una fecha, aunque sea tentativa? El CBU está en el mismo remito, abajo a la derecha.

Ah, y si vino algo fallado decime, que te lo cambio sin vueltas.

Beso grande,
Nati (Telas Once)`,
    labels: [],
  },
  {
    id: 'es-d09-hand',
    lang: 'es',
    country: null,
    stage: 'pre-due',
    subject: 'Aviso amable: cuenta de cobro 014',
    body: `Apreciada doctora Villamizar:

Me permito contarle que la cuenta de cobro 014, por el diseño del folleto, cumple sus treinta días el próximo 26 de agosto. El valor es de un millón ochocientos mil pesos. ¿Podría confirmarme si ya está programada en la tesorería? La certificación bancaria con mis datos va adjunta, la misma del contrato pasado.

Si le hace falta la planilla de seguridad social o cualquier otro papel, dígame no más.

Con aprecio,
Tatiana Rueda
Diseñadora`,
    labels: [],
  },
  {
    id: 'es-d10-hand',
    lang: 'es',
    country: null,
    stage: 'due',
    subject: 'Arriendo depto 402',
    body: `Estimada Carolina:

Junto con saludarla, le comento que hoy 5 corresponde el arriendo del 402, recibo 31, de $ 480.000. ¿Me haría el favor de transferirlo a la cuenta de BancoEstado donde lo deposita cada mes? Si el sueldo se le atrasó o prefiere partirlo en dos, llámeme sin problema al 9 8765 4321, nos ponemos de acuerdo.

Que tenga una linda semana,
Don Patricio`,
    labels: [],
  },
  {
    id: 'es-d30-hand',
    lang: 'es',
    country: null,
    stage: 'second',
    subject: 'Factura V-118',
    body: `Buenos días, Nuria:

Hace unos días te mencioné la factura V-118, de 736 €, con vencimiento el 5 de mayo. Todavía no la veo cobrada y me gustaría poder apuntar una fecha. ¿Qué día te iría bien? Si hay algo que no esté correcto en la factura, coméntamelo y lo corrijo.

Un saludo muy cordial,
Oriol Batlle`,
    labels: ['missing-payment-means'],
  },
  {
    id: 'es-d11-hand',
    lang: 'es',
    country: null,
    stage: 'firm',
    subject: 'Trabajos del taller, OT 1520',
    body: `Muy buenas, Rodrigo:

Te resumo lo que hablamos el martes. La orden de trabajo 1520 (embrague y volante bimasa) sumó 1.175 € y habíamos fijado el 30 de abril como día de pago. A día de hoy en la caja no consta. Lo que necesito es que me digas, antes del 20 de junio, si prefieres liquidarlo de una vez o en tres mensualidades; cualquiera de las dos me vale. Tienes el datáfono del taller y el Bizum 600 112 233.

¿Que ves alguna pieza mal cobrada? Te enseño las facturas del recambista y lo repasamos juntos.

Venga, un saludo,
Toni, Talleres Nogués`,
    labels: [],
  },
  {
    id: 'es-d12-hand',
    lang: 'es',
    country: null,
    stage: 'gentle',
    subject: 'Boleta 3312',
    body: `Hola vecina linda:

¿Se acordará de la boleta 3312? Es por las cortinas del living, 68 lucas, y la fecha era el miércoles. Ya po, seguro se le fue con lo del matrimonio de la Cami, ¡felicidades! Cuando pueda me la deposita en la CuentaRUT que le anoté en la misma boleta. Y cualquier cosita de las cortinas, que quedaron largas o lo que sea, me toca el timbre.

Muchos cariños,
Sra. Nena`,
    labels: [],
  },
];
