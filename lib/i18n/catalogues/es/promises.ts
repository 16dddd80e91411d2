/** Logging a promise to pay. */
export const promises = {
  title: 'Registrar promesa',
  when: '¿Cuándo?',
  whenPlaceholder: 'viernes, fin de mes, 15/12',
  usualDay: 'Es su día habitual de pago: {{weekday}}.',
  howMuch: '¿Cuánto?',
  allOverdue: 'Todo lo vencido',
  allOwed: 'Todo lo pendiente',
  chosen: 'Las facturas elegidas',
  invoicesIn_one: '{{n}} factura en {{currency}}',
  invoicesIn_other: '{{n}} facturas en {{currency}}',
  other: 'Otras facturas u otro importe',
  amountIn: 'Importe en {{currency}}',
  whichInvoices: '¿Qué facturas?',
  whichWay: '¿Por dónde lo dijo?',
  summary_one:
    'Promesa de <b>{{amount}}</b> para <b>{{forDay}}</b>. Damos {{n}} día hábil y te avisamos <b>{{onFollowUp}}</b>.',
  summary_other:
    'Promesa de <b>{{amount}}</b> para <b>{{forDay}}</b>. Damos {{n}} días hábiles y te avisamos <b>{{onFollowUp}}</b>.',
  replaces: 'Sustituye la promesa {{ofDay}}.',
  nothingOwed: 'No hay nada abierto que prometer.',
} as const;
