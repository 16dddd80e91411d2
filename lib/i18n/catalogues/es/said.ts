/** What customers said of themselves: why they have not paid, how content they are. */
export const said = {
  'reason-forgot': 'Se le olvidó',
  'reason-cannot-pay': 'No puede pagar ahora',
  'reason-dissatisfied': 'No quedó conforme',
  'reason-unaware': 'No reconoce el cargo',
  'reason-suspected-fraud': 'Algo no cuadra; hay que verlo',
  'reason-internal-blocker': 'Falta un documento o un visto bueno',
  'reason-not-told': 'No lo dijo',
  'satisfaction-content': 'Todo bien',
  'satisfaction-mixed': 'A medias',
  'satisfaction-discontent': 'No quedó bien',
  'told-content': 'Dijo que todo quedó bien',
  'told-mixed': 'Dijo que quedó a medias',
  'told-discontent': 'Dijo que no quedó bien',
  why: 'Motivo: {{reason}}',
  withWhom: 'Con {{name}}',
  nextOn: 'Seguimiento: {{day}}',
} as const;
