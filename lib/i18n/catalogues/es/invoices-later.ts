/** What is said once documents are ticked. */
export const invoicesLater = {
  selected_one: '{{n}} factura, {{amounts}}',
  selected_other: '{{n}} facturas, {{amounts}}',
  selection: 'Selección',
  unselect: 'Quitar selección',
  more: 'Más con estas facturas',
  policy: 'Política de estas facturas',
  addFee: 'Agregar un recargo',
} as const;
