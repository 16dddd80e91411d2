import type { ConversationScript } from './conversation-script';

const base = { locale: 'es-MX' } as const;

/** Mexico: promises, payments, a claim and the questions that hold a payment up. */
export const scriptsMexico: readonly ConversationScript[] = [
  {
    ...base,
    key: 'villasenor-two-parts',
    about: ['villasenor'],
    subject: 'Re: Facturas de septiembre, octubre y noviembre',
    unread: true,
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'me',
        to: ['villasenor'],
        day: -4,
        time: '11:05',
        body: [
          'Estimada María Guadalupe:',
          'Le comparto el estado de las tres facturas en pesos que siguen abiertas: F-20871 por {open F-20871} (venció el {due F-20871}), F-20934 por {open F-20934} (venció el {due F-20934}) y F-21017 por {open F-21017} (venció el {due F-21017}). En total son {sum F-20871 F-20934 F-21017}.',
          '¿Nos puede decir qué día las tienen programadas? Si ya salió algún pago, muchas gracias y haga caso omiso de este correo.',
        ],
      },
      {
        from: 'villasenor',
        to: ['me'],
        day: 0,
        time: '09:42',
        body: [
          'Lucía, buen día. Gracias por la paciencia y por mandar el detalle tan claro.',
          'Le confirmo que este viernes les abonamos las facturas 20871 y 20934; la otra quedaría a mediados de diciembre, en cuanto nos libere el cliente. Ya sabe que nosotros pagamos los viernes, así que lo verá reflejado por la tarde.',
          'Una disculpa por el retraso. Cambiamos de banco en octubre y se nos juntó todo.',
          'Saludos cordiales,',
          {
            signature: [
              'Arq. María Guadalupe Echeverría Robledo',
              'Cuentas por pagar',
              'Construcciones y Acabados Hermanos Villaseñor-Echeverría, S.A. de C.V.',
              'Tel. 33 3614 0992, ext. 14',
            ],
          },
        ],
      },
    ],
  },
  {
    ...base,
    key: 'pacifico-already-paid',
    about: ['pacifico'],
    subject: 'RE: Recordatorio de la factura F-21009',
    unread: true,
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'me',
        to: ['pacifico'],
        day: -2,
        time: '10:20',
        body: [
          'Hola, Arturo:',
          'Un recordatorio breve: la factura F-21009 por {open F-21009} venció el {due F-21009}. ¿La tienen ya en programación?',
        ],
      },
      {
        from: 'pacifico',
        to: ['me'],
        cc: ['pacifico/1'],
        day: 0,
        time: '08:57',
        body: [
          'Buenos días, Lucía.',
          'Esa ya la pagué el {day -1} por transferencia, son los {total F-21009} completos. Copio a Tesorería para que te mande el comprobante con la clave de rastreo.',
          'Saludos.',
          { signature: ['Arturo Beltrán Sandoval', 'Distribuidora Médica del Pacífico Sur'] },
          {
            quoted: {
              intro: '',
              headers: [
                'De: Lucía Fernández Aguirre <lucia@elarrayan.example>',
                'Para: Arturo Beltrán Sandoval <abeltran@medicapacifico.example>',
                'Asunto: Recordatorio de la factura F-21009',
              ],
              lines: [
                'Hola, Arturo:',
                'Un recordatorio breve: la factura F-21009 venció. ¿La tienen ya en programación?',
              ],
            },
          },
        ],
      },
    ],
  },
  {
    ...base,
    key: 'careyes-missing-boxes',
    about: ['careyes'],
    subject: 'Faltante en la entrega de la F-20941',
    starred: true,
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'careyes',
        to: ['me'],
        day: -6,
        time: '13:31',
        body: [
          'Lucía, buenas tardes:',
          'No podemos pasar a pago la F-20941 por {total F-20941}. En el almacén recibieron 28 cajas de herraje y la remisión dice 40; faltan 12 cajas. Lo anotaron en el acuse.',
          'La nota de crédito RF-0031 que nos mandaron es de otra devolución. Quedo pendiente de que nos repongan el material o nos ajusten la factura.',
          { signature: ['Fernanda Ochoa Lizárraga', 'Proveedores, Costa Careyes'] },
        ],
      },
      {
        from: 'me',
        to: ['careyes'],
        cc: ['Raúl Aguirre Pelayo <raul@elarrayan.example>'],
        day: -5,
        time: '09:15',
        body: [
          'Fernanda, gracias por avisar y una disculpa por la molestia.',
          'Raúl revisa hoy mismo la ruta de esa entrega. Mientras lo resolvemos no le voy a insistir con esa factura; las F-21023 y F-21088 siguen su curso normal.',
        ],
      },
      {
        from: 'careyes',
        to: ['me'],
        cc: ['Raúl Aguirre Pelayo <raul@elarrayan.example>'],
        day: -3,
        time: '17:48',
        body: ['Perfecto, quedo al pendiente. La F-21023 por {open F-21023} ya está autorizada.', 'Fernanda'],
      },
    ],
  },
  {
    ...base,
    key: 'tonala-purchase-order',
    about: ['tonala'],
    subject: 'Orden de compra para la factura F-20862',
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'tonala',
        to: ['me'],
        day: -1,
        time: '12:06',
        body: [
          'C.P. Lucía Fernández:',
          '¿Nos puede indicar el número de orden de compra de la F-20862? Sin ese dato el sistema no nos deja generar la orden de pago por {total F-20862}. También necesitamos la opinión de cumplimiento del mes.',
          'Agradezco su apoyo.',
          { signature: ['Lic. Héctor Zúñiga', 'Departamento de Egresos', 'Organismo Operador de Agua de Tonalá'] },
        ],
      },
    ],
  },
  {
    ...base,
    key: 'villasenor-warehouse',
    about: ['villasenor'],
    subject: '¿A quién mando las remisiones firmadas?',
    unread: true,
    messages: [
      {
        from: 'Chema Almacén <almacen@villasenor-echeverria.example>',
        to: ['me'],
        day: 0,
        time: '07:38',
        body: [
          'Buenas, soy Chema del almacén de la obra de Ajijic.',
          'Tengo aquí las remisiones firmadas de la F-21102. ¿Se las mando a usted o se las doy al chofer?',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'unknown-gmail',
    about: [],
    subject: 'Cotización de malla ciclónica',
    unread: true,
    messages: [
      {
        from: 'Poncho Gutiérrez <poncho.gtz.obras@gmail.com>',
        to: ['me'],
        day: 0,
        time: '07:12',
        body: [
          'Qué tal, me pasaron su correo en mostrador.',
          'Necesito precio de 40 rollos de malla ciclónica de 2 m puestos en Chapala. ¿Manejan crédito?',
          'Alfonso Gutiérrez',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'ruelas-three-ledgers',
    about: ['ruelas-muebles', 'ruelas-inmobiliaria', 'ruelas-dental'],
    subject: 'Saldo de F-21003 y estados de cuenta',
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'ruelas-muebles',
        to: ['me'],
        day: -1,
        time: '16:22',
        body: [
          'Buenas tardes, Lucía:',
          'Estamos cerrando el mes de nuestros clientes. ¿Nos confirma si la F-21003 sigue en {open F-21003}? Y si es tan amable, el estado de cuenta de la inmobiliaria también.',
          { signature: ['Despacho Contable Ruelas', 'Llevamos la contabilidad de tres empresas suyas'] },
        ],
      },
    ],
  },
  {
    ...base,
    key: 'chayo-half-now',
    about: ['chayo'],
    subject: 'Te deposité la mitad 🙏',
    labels: ['inbox', 'customers'],
    otherAmounts: ['$2,500.00'],
    messages: [
      {
        from: 'chayo',
        to: ['me'],
        day: -2,
        time: '20:14',
        body: [
          'Lucy buenas noches, te deposité $2,500.00 a cuenta de la F-21058 🙏 y el resto te lo paso el lunes que me liquide un maestro de obra.',
          'Me queda debiendo {open F-21058}, ¿verdad?',
          'Bendiciones, Chayo',
        ],
      },
      {
        from: 'me',
        to: ['chayo'],
        day: -1,
        time: '09:03',
        body: ['Muchas gracias, Chayo, ya lo vi reflejado. Sí, quedan {open F-21058}. El lunes está perfecto 🙂'],
      },
    ],
  },
];
