/** The list of keyboard shortcuts. */
export const keysLater = {
  title: 'Atajos de teclado',
  where: 'Las letras funcionan cuando el foco está en Cordial y fuera de un campo de texto.',
  write: 'Escribir al cliente',
  promise: 'Registrar promesa',
  call: 'Registrar llamada',
  payment: 'Registrar pago',
  followUp: 'Agendar seguimiento',
  dispute: 'Registrar reclamo',
  today: 'Ver Hoy',
  search: 'Buscar clientes, facturas y direcciones',
  save: 'Guardar el formulario',
  undo: 'Deshacer lo último',
  regions: 'Ir a la siguiente región',
  rows: 'Recorrer filas; Espacio selecciona',
  back: 'Volver; después, al correo',
  help: 'Ver esta lista',
} as const;
