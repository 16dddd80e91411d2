/** What every entry of the log can carry besides its words. */
export const entry = {
  who: '¿Con quién?',
  someone: 'Otra persona',
  when: '¿Cuándo fue?',
  now: 'Ahora',
  earlier: 'Antes',
  day: 'Día',
  time: 'Hora',
  missingTime: 'Falta el día en que fue',
  future: 'Ese momento todavía no llega',
  more: 'Más datos',
} as const;
