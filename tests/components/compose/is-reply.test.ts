import { expect, test } from 'vitest';
import { isReply } from '@/components/compose/is-reply';

test.each([
  ['inline', null, true],
  ['popup', null, false],
  ['popup', 'Factura F-10', false],
  ['window', 'Re: Factura F-10', true],
  ['window', 'RV: Factura', true],
  ['window', 'Enc: Fatura', true],
  ['window', 'Recordatorio', false],
  ['window', 'Resumen: su cuenta', false],
] as const)('a %s with the subject %j answers: %s', (kind, subject, answers) => {
  expect(isReply({ kind, subject })).toBe(answers);
});
