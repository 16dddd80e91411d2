/** Notifications of the browser and the badge. */
export const notice = {
  oneTitle: 'Seguimiento: {{name}}',
  oneText: 'Lo dejaste para hoy.',
  manyTitle_one: '{{n}} seguimiento por atender',
  manyTitle_other: '{{n}} seguimientos por atender',
  manyText: '{{names}} y más, en Hoy.',
  badge_one: 'Cordial: {{n}} seguimiento para hoy',
  badge_other: 'Cordial: {{n}} seguimientos para hoy',
} as const;
