import type { ConversationScript } from './conversation-script';

const base = { locale: 'es-MX' } as const;

/** Mexico, second half: a long thread, a group's sender, a machine, and people who only say thank you. */
export const scriptsMexicoMore: readonly ConversationScript[] = [
  {
    ...base,
    key: 'bajio-long-thread',
    about: ['bajio'],
    subject: 'Programación de pagos Herrajes del Bajío',
    labels: ['inbox', 'customers'],
    otherAmounts: ['$25,000.00'],
    messages: [
      {
        from: 'me',
        to: ['bajio'],
        day: -40,
        time: '10:02',
        body: ['Óscar, buen día. La F-20905 por {total F-20905} venció el {due F-20905}. ¿Cuándo la programan?'],
      },
      {
        from: 'bajio',
        to: ['me'],
        day: -39,
        time: '12:45',
        body: ['Buen día, la reviso con dirección y te aviso.', 'Óscar'],
      },
      { from: 'me', to: ['bajio'], day: -35, time: '09:30', body: ['Hola, Óscar. ¿Alguna novedad de dirección?'] },
      {
        from: 'bajio',
        to: ['me'],
        day: -33,
        time: '18:10',
        body: ['Nos autorizaron un abono de $25,000.00 para esta semana.'],
      },
      {
        from: 'me',
        to: ['bajio'],
        day: -32,
        time: '08:58',
        body: ['Muy bien, gracias. Quedo al pendiente del abono.'],
      },
      {
        from: 'bajio',
        to: ['me'],
        day: -29,
        time: '14:21',
        body: ['Ya salió el abono de $25,000.00, adjunto comprobante. El saldo queda en {open F-20905}.'],
      },
      { from: 'me', to: ['bajio'], day: -28, time: '09:11', body: ['Recibido y aplicado, mil gracias.'] },
      {
        from: 'bajio',
        to: ['me'],
        day: -12,
        time: '11:34',
        body: ['Lucía, ¿me reenvías el XML de la F-20979? No lo encuentro.'],
      },
      {
        from: 'me',
        to: ['bajio'],
        day: -12,
        time: '12:05',
        body: ['Con gusto, va adjunto. Importe {total F-20979}, vencimiento {due F-20979}.'],
      },
      {
        from: 'bajio',
        to: ['me'],
        day: -1,
        time: '10:49',
        body: [
          'Gracias. Para el saldo de la F-20905 y la F-20979 tenemos fecha: el {day 9}, las dos juntas, {sum F-20905 F-20979}.',
          'Óscar Villalobos Prado',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'zapopan-via-group',
    about: ['zapopan'],
    subject: 'Aplicación de la nota de crédito RF-0034',
    messages: [
      {
        from: "'Karla Nuño' via Compras PIZ <compras@piz.example>",
        to: ['me'],
        day: -2,
        time: '15:55',
        body: [
          'Buenas tardes: al pagar la F-20973 vamos a descontar la nota de crédito RF-0034 por {total RF-0034}. El neto serían {sum F-20973 RF-0034}. ¿Está de acuerdo?',
          'Karla Nuño',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'bank-no-reply',
    about: [],
    subject: 'Aviso de abono a su cuenta terminación 4471',
    labels: ['inbox', 'banks'],
    otherAmounts: ['$2,500.00'],
    messages: [
      {
        from: 'Banco Valle Real <no-reply@avisos.bancovallereal.example>',
        to: ['me'],
        day: -1,
        time: '20:31',
        body: [
          'Recibió un abono SPEI por $2,500.00. Concepto: PAGO FERRE CHAYO. Este es un mensaje automático, favor de no responder.',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'comal-bounce-thanks',
    about: ['comal'],
    subject: 'Gracias por la espera',
    messages: [
      {
        from: 'comal',
        to: ['me'],
        day: -4,
        time: '13:02',
        body: [
          'Lucía, mil gracias por la espera con la F-21060. Hoy quedó programada por {total F-21060} y se paga el {weekday 5}.',
          'Pilar',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'subject-with-address',
    about: ['solorzano'],
    subject: 'Nuevo correo para facturas: cfdi@trsolorzano.example',
    messages: [
      {
        from: 'solorzano',
        to: ['me'],
        day: -5,
        time: '08:20',
        body: [
          'Lucía, a partir de hoy las facturas van a este correo:',
          { link: { text: 'cfdi@trsolorzano.example', href: 'mailto:cfdi@trsolorzano.example?subject=Facturas' } },
          'Las que siguen abiertas (F-20926, F-21012 y F-21099, en total {sum F-20926 F-21012 F-21099}) las sigo viendo yo.',
          { signature: ['Iván Ramírez', 'Transportes y Logística Ramírez Solórzano'] },
        ],
      },
    ],
  },
  {
    ...base,
    key: 'sayula-instalments',
    about: ['sayula'],
    subject: 'Propuesta para ponernos al corriente',
    labels: ['inbox', 'customers'],
    otherAmounts: ['$15,000.00'],
    messages: [
      {
        from: 'sayula',
        to: ['me'],
        day: -7,
        time: '19:26',
        body: [
          'Estimada Lucía:',
          'La obra de Zacoalco nos atrasó la cobranza. Le propongo cubrir el resto de la F-20884, {open F-20884}, el {day 7}, y la F-21029 de {total F-21029} en dos pagos: $15,000.00 el {day 21} y la diferencia el {day 36}.',
          '¿Le parece?',
          { signature: ['Mtro. Daniel Quezada', 'Energía Solar Sayula'] },
        ],
      },
    ],
  },
  {
    ...base,
    key: 'tepeyac-holidays',
    about: ['tepeyac'],
    subject: 'Respuesta automática: Factura F-21035',
    messages: [
      {
        from: 'tepeyac',
        to: ['me'],
        day: -3,
        time: '10:16',
        body: [
          'Gracias por su mensaje. La administración del colegio estará fuera hasta el {day 4}. Los pagos se reanudan ese día.',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'ibarra-wrong-person',
    about: ['ibarra'],
    subject: 'Re: F-20967',
    messages: [
      {
        from: 'me',
        to: ['ibarra'],
        day: -9,
        time: '12:00',
        body: ['Ingeniero, ¿cómo está? Le recuerdo la F-20967 por {open F-20967}, que venció el {due F-20967}.'],
      },
      {
        from: 'ibarra',
        to: ['me'],
        day: -8,
        time: '07:44',
        body: [
          'Buen día. De eso se encarga ahora mi contadora, Ivonne (ivonne@ibarra-obras.example). Yo ya no veo pagos.',
          'R. Ibarra',
        ],
      },
    ],
  },
  {
    ...base,
    key: 'altavista-statement',
    about: ['altavista'],
    subject: 'Conciliación de cuentas: 200 facturas abiertas',
    labels: ['inbox', 'customers'],
    messages: [
      {
        from: 'altavista',
        to: ['me'],
        cc: [
          'altavista/1',
          'Obra Norte <norte@altavista-metropolitana.example>',
          'Obra Sur <sur@altavista-metropolitana.example>',
        ],
        day: -3,
        time: '11:40',
        body: [
          'Estimados proveedores:',
          'Para el cierre anual favor de enviar su estado de cuenta en Excel, factura por factura. Las primeras que tenemos son FZ-4501 por {total FZ-4501} y FZ-4502 por {total FZ-4502}.',
          'Mesa de Control',
        ],
      },
    ],
  },
];
