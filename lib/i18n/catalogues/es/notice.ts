/** Notifications of the browser and the badge. */
export const notice = {
  oneTitle: 'Seguimiento: {{name}}',
  oneText: 'Lo dejaste para hoy.',
  manyTitle_one: '{{n}} seguimiento por atender',
  manyTitle_other: '{{n}} seguimientos por atender',
  manyText: '{{names}} y más, en Hoy.',
  badge_one: '{{n}} seguimiento para hoy',
  badge_other: '{{n}} seguimientos para hoy',
  badgeLost_one: '{{n}} factura vencida sin siguiente paso',
  badgeLost_other: '{{n}} facturas vencidas sin siguiente paso',
} as const;
