/** How one customer is treated: the names of policies and of ways to pay. */
export const treatment = {
  'name-kind-standard': 'Amable estándar',
  'name-light': 'Ligera',
  'name-personal': 'Personal',
  'name-care': 'Con cuidado',
  'name-strict': 'Más seguida',
  'name-no-follow': 'Sin seguimiento',
  nameless: 'Política sin nombre',
  'behaviour-punctual': 'Puntual',
  'behaviour-with-reminder': 'Con un recordatorio',
  'behaviour-slow': 'Despacio',
  'behaviour-chronic': 'Muy tarde o promete y no llega',
  'behaviour-in-difficulty': 'En dificultad',
  'behaviour-new': 'Nuevo',
} as const;
