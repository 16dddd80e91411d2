/** What the live region says. */
export const live = {
  customer: '{{name}}. Vencido {{amounts}}. Siguiente paso: {{step}}',
  customerSettled: '{{name}}. No debe nada vencido. Siguiente paso: {{step}}',
} as const;
