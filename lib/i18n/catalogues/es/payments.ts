/** Recording a payment. */
export const payments = {
  title: 'Registrar pago',
  amount: '¿Cuánto llegó?',
  currency: 'Moneda',
  invoice: '¿De qué factura?',
  currencyHint: 'Tres letras, como MXN, EUR o CLP',
  oldestFirst: 'Las más antiguas',
  paidOn: '¿Qué día llegó?',
  method: 'Medio de pago',
  methodPlaceholder: 'Transferencia, cheque…',
  reference: 'Referencia',
  alreadyListed: 'La lista {{ofDay}} ya cuenta lo pagado hasta ese día: con esta fecha el saldo no cambia.',
  tooMuch: 'Es más de lo que queda abierto en {{invoice}} ({{open}}); lo demás quedará a favor.',
} as const;
