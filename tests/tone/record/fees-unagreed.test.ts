import { expect, test } from 'vitest';
import { foundByRecord } from './found-by-record';

test.each([
  ['es', 'La factura viene generando intereses del 2 % mensual.', true],
  ['es', 'A ese valor se le suma el 1,5 % mensual de mora.', true],
  ['es', 'Corren intereses desde el vencimiento.', true],
  ['es', 'Sobre lo vencido se devenga un 8 % anual en concepto de demora.', true],
  ['es', 'El saldo, con intereses, está al pie.', true],
  ['es', 'El retraso causa una multa del 3 %.', true],
  ['es', 'Puede pagar en dos partes, sin intereses ni recargos.', false],
  ['es', 'No le cobraremos intereses por estos días.', false],
  ['es', 'Le condonamos los recargos.', false],
  ['es', 'Gracias por su interés en el nuevo catálogo.', false],
  ['es', 'La F-118 tiene 5 días de mora.', false],
  ['en', 'Please note that open balances accrue interest at 1.5% per month.', true],
  ['en', 'Our standard 5% late charge applies to overdue invoices.', true],
  ['en', 'Interest is running since 12 May.', true],
  ['en', 'The balance plus interest is below.', true],
  ['en', 'Under our policy 2% is added for each month.', true],
  ['en', "Late fees aren't something we do.", false],
  ['en', 'There is no interest or late fee on this.', false],
  ['en', 'You can split it without any charge.', false],
  ['en', 'We have waived the late fee.', false],
  ['en', 'Thanks for your interest in the spring range.', false],
  ['pt', 'Sobre o atraso incidem multa de 2% e juros de 1% ao mês.', true],
  ['pt', 'Sobre o valor correm juros de 3% ao mês.', true],
  ['pt', 'O valor será acrescido de multa.', true],
  ['pt', 'Desde então são cobrados 0,33% ao dia de mora.', true],
  ['pt', 'O boleto já vem com juros.', true],
  ['pt', 'Vale o valor normal, sem juros nem multa.', false],
  ['pt', 'Não vamos cobrar juros.', false],
  ['pt', 'Dispensamos a multa.', false],
] as const)('%s: %s', (language, body, speaks) => {
  expect(foundByRecord('fees.unagreed', body, { language }).length > 0).toBe(speaks);
});
