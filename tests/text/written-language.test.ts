import { expect, test } from 'vitest';
import { writtenLanguage } from '@/lib/text/written-language';

test.each([
  ['Hola, Lucía: ¿nos puede pagar la factura F-10 esta semana? Gracias.', 'es'],
  ['Pague hoy mismo o tomaremos medidas con su empresa.', 'es'],
  ['Te escribo por el saldo que quedó pendiente; contame cuándo lo podés cancelar.', 'es'],
  ['PAGUE LA FACTURA YA', 'es'],
  ['Dear Lucía, could you please tell us when the invoice will be paid? Thanks', 'en'],
  ['Hi, just a reminder that F-10 is due on Friday.', 'en'],
  ['Prezada Lúcia, você poderia nos informar quando será feito o pagamento? Obrigado', 'pt'],
  ['Segue a segunda via da fatura; o senhor já programou o pagamento?', 'pt'],
  ['Bonjour, je vous écris pour la facture qui est échue. Merci de nous payer.', 'other'],
  ['Buongiorno, vi scrivo per la fattura che non è stata pagata. Grazie', 'other'],
  ['Sehr geehrte Frau Ferrer, die Rechnung ist noch nicht bezahlt. Danke', 'other'],
  ['Bon dia, us escric per la factura que no és pagada; quan ho podeu fer amb nosaltres?', 'other'],
  ['مرحبا، الفاتورة لم تدفع بعد', 'other'],
  ['お支払いをお願いします', 'other'],
  ['Lucía Ferrer', null],
  ['F-10 1,000.00 MXN', null],
  ['', null],
])('%j is %s', (text, language) => {
  expect(writtenLanguage(text)).toBe(language);
});
