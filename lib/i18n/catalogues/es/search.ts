/** Searching the ledger. */
export const search = {
  title: 'Buscar',
  label: 'Nombre, factura, RFC o dirección',
  none: 'Nada coincide con «{{text}}»',
  noneHint: 'Prueba con una parte del nombre o los números finales de la factura.',
  results_one: '{{n}} resultado',
  results_other: '{{n}} resultados',
  byName: 'Por su nombre',
  byInvoice: 'Factura {{number}}',
} as const;
