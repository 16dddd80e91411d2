/** Facts that a letter may lack (`lib/domain/letter.ts`). */
export const facts = {
  'contact-name': 'nombre de la persona de contacto',
  'company-name': 'nombre de tu empresa',
  'sender-name': 'tu nombre',
  invoices: 'facturas',
  'invoice-number': 'número de factura',
  'due-date': 'fecha de vencimiento',
  promise: 'promesa de pago',
  payment: 'pago recibido',
  'payment-means': 'medios de pago',
  'earlier-letter': 'fecha del aviso anterior',
} as const;
