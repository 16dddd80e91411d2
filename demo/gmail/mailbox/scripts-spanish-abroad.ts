import type { ConversationScript } from './conversation-script';

/** Spanish of Spain, Colombia, Argentina, Chile and Peru. */
export const scriptsSpanishAbroad: readonly ConversationScript[] = [
  {
    key: 'iriarte-thanks',
    locale: 'es-ES',
    about: ['iriarte'],
    subject: 'Transferencia hecha, ¡gracias!',
    messages: [
      {
        from: 'iriarte',
        to: ['me'],
        day: -1,
        time: '02:48',
        body: [
          'Hola, Lucía:',
          'Te acabo de hacer la transferencia de la {paid iriarte}, {paidtotal iriarte}. Con esto quedamos a cero, ¿verdad?',
          'Gracias por lo rápido que llegó el último pedido. ¡Un abrazo desde Estella!',
          'Begoña',
        ],
      },
    ],
  },
  {
    key: 'levante-half',
    locale: 'es-ES',
    about: ['levante'],
    subject: 'Re: Factura F-20916 pendiente',
    unread: true,
    messages: [
      {
        from: 'me',
        to: ['levante'],
        day: -6,
        time: '03:30',
        body: [
          'Buenos días, Vicent: te recuerdo la F-20916, de {total F-20916}, que venció el {due F-20916}, y la segunda mitad de la F-21026, {open F-21026}.',
        ],
      },
      {
        from: 'levante',
        to: ['me'],
        day: 0,
        time: '04:05',
        body: [
          'Buenas, Lucía. Tenéis razón, se nos ha pasado. La primera os la ingreso mañana sin falta; lo otro lo giramos con el próximo vencimiento del día 10.',
          'Perdonad el despiste.',
          { signature: ['Vicent Martorell', 'Reformas Integrales del Levante Martorell, S.L.', 'Tel. 96 351 20 48'] },
        ],
      },
    ],
  },
  {
    key: 'cantabrico-duplicate',
    locale: 'es-ES',
    about: ['cantabrico'],
    subject: 'F-21074: ¿duplicada?',
    messages: [
      {
        from: 'cantabrico',
        to: ['me'],
        day: -8,
        time: '05:17',
        body: [
          'Estimada Lucía: nos aparece dos veces la F-21074 por {total F-21074}. ¿Podría confirmarnos que es una sola?',
          'Atentamente, Covadonga Pereda',
        ],
      },
      {
        from: 'me',
        to: ['cantabrico'],
        day: -8,
        time: '09:40',
        body: ['Es una sola, Covadonga; la segunda copia salió por error del correo. Vence el {due F-21074}.'],
      },
    ],
  },
  {
    key: 'austral-portal',
    locale: 'es-CL',
    about: ['austral'],
    subject: 'Cesión y pago facturas 20947 y 21046',
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'austral',
        to: ['me'],
        day: -1,
        time: '09:33',
        body: [
          'Hola Lucía, ¿cómo estai?',
          'Te cuento que la F-20947 por {total F-20947} quedó en la nómina de este jueves. La F-21046 ({total F-21046}) todavía no tiene recepción conforme en el portal, apenas la tengamos te aviso al tiro.',
          'Saludos, Cata',
        ],
      },
      {
        from: 'me',
        to: ['austral'],
        day: -1,
        time: '10:10',
        body: ['Muchas gracias, Catalina. Anotado el jueves para la F-20947.'],
      },
    ],
  },
  {
    key: 'cafetero-retentions',
    locale: 'es-CO',
    about: ['cafetero'],
    subject: 'Retención en la fuente factura F-20959',
    messages: [
      {
        from: 'cafetero',
        to: ['me'],
        day: -4,
        time: '09:50',
        body: [
          'Doña Lucía, muy buenos días.',
          'Sobre la F-20959 por {total F-20959}: nos toca practicar retención, así que el giro le va a llegar por un menor valor. Apenas la gerencia firme, le programamos la platica, yo creo que para fin de mes.',
          'Quedo atento, que esté muy bien.',
          { signature: ['Jhon Fredy Ospina', 'Cartera, Distribuciones Eje Cafetero S.A.S.'] },
        ],
      },
    ],
  },
  {
    key: 'pampa-exchange-rate',
    locale: 'es-AR',
    about: ['pampa'],
    subject: 'Re: F-20963, ¿a qué cambio?',
    messages: [
      {
        from: 'me',
        to: ['pampa'],
        day: -10,
        time: '11:22',
        body: [
          'Hola, Martín. La F-20963 por {total F-20963} venció el {due F-20963}. ¿Me podés decir cuándo la transfieren?',
        ],
      },
      {
        from: 'pampa',
        to: ['me'],
        day: -9,
        time: '14:37',
        body: [
          'Lucía, ¿cómo andás? Vos sabés cómo está esto: el banco nos frena los giros al exterior. Dame hasta el {day 6} y te la cancelo entera. Si querés te mando el comprobante del trámite.',
          'Martín',
        ],
      },
    ],
  },
  {
    key: 'sillar-dispute-price',
    locale: 'es-PE',
    about: ['sillar'],
    subject: 'Diferencia de precio en F-20985',
    messages: [
      {
        from: 'sillar',
        to: ['me'],
        day: -11,
        time: '16:08',
        body: [
          'Estimada Lucía, buenas tardes. La F-20985 por {total F-20985} no coincide con la cotización: el perfil de 2" salía más barato. ¿Nos puede revisar, por favor? La F-21112 está conforme.',
          'Milagros Quispe',
        ],
      },
    ],
  },
  {
    key: 'supplier-steel',
    locale: 'es-MX',
    about: [],
    subject: 'Lista de precios de varilla, semana nueva',
    labels: ['inbox', 'suppliers'],
    messages: [
      {
        from: 'Aceros Tepatitlán <ventas@acerostepa.example>',
        to: ['me'],
        day: -2,
        time: '08:00',
        body: [
          'Buen día, cliente. Le compartimos la lista de precios vigente. Pedidos antes de las 13:00 salen el mismo día.',
        ],
      },
    ],
  },
];
