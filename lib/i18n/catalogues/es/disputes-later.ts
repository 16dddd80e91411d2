/** Kinds of disputes and complaints. */
export const disputesLater = {
  open: 'Reclamo',
  amount: 'El importe no coincide',
  notReceived: 'No le llegó o llegó incompleto',
  dissatisfied: 'No quedó conforme',
  invoiceDetails: 'Datos o documentos de la factura',
  alreadyPaid: 'Dice que ya pagó',
  duplicate: 'Factura repetida',
  unknownOrder: 'No reconoce el pedido',
  other: 'Otro motivo',
  treatment: 'Cómo se le habló',
  collection: 'Cómo le cobramos',
  service: 'El servicio',
  waiting: 'Le hicimos esperar',
} as const;
