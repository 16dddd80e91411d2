import { expect, test } from 'vitest';
import { foundByRecord } from './found-by-record';

test.each([
  ['es', 'Gracias por la 97. Falta la 118.', []],
  ['es', 'Gracias por la F-97. Ahora la 118: ¿qué día prevé el pago?', []],
  ['es', 'La F-2026-0097 ya quedó cerrada. La F-118 sigue pendiente.', []],
  ['es', 'Entró el viernes lo de la F-0097; le queda solo la 118, pendiente.', []],
  ['es', 'Recibimos los $640.00 de la F-2026-0097, pero la F-2026-0118 sigue abierta.', []],
  ['es', 'Puede pagar la F-118 igual que la F-0097, por transferencia.', []],
  ['es', 'Siguen pendientes la F-118 y la F-0097.', ['F-0097']],
  ['es', 'Falta el pago de la F-2026-0097, gracias.', ['F-2026-0097']],
  ['es', 'Le agradecería el pago de la F-2026-0097.', ['F-2026-0097']],
  ['es', 'La F-2026-0097 venció el 15 de abril y no la vemos en la cuenta.', ['F-2026-0097']],
  ['es', '¿Podría decirme la fecha de la F-2026-0097? Gracias.', ['F-2026-0097']],
  ['es', 'Todavía no nos llegó lo de la F-2026-0097.', ['F-2026-0097']],
  ['en', 'First, thank you for F-2026-0097; the money got here on April 20. F-118 is still open.', []],
  ['en', 'F-2026-0097 is settled now. That leaves F-118, overdue since 12 May.', []],
  ['en', 'You said April for F-0097 and on the 20th it was here. Invoice 118 is overdue.', []],
  ['en', 'I saw your transfer for the F-0097, it came the same day. Thank you! F-118 is due.', []],
  ['en', 'F-2026-0097 and F-2026-0118 are overdue.', ['F-2026-0097']],
  ['en', 'Please pay F-2026-0097 this week. Thanks!', ['F-2026-0097']],
  ['en', 'F-2026-0097 has not come in yet.', ['F-2026-0097']],
  ['pt', 'Obrigado pelo pagamento da F-0097, que caiu no dia 20. Falta a 118, vencida.', []],
  ['pt', 'O pagamento da F-0097 chegou no dia 20. A 118 venceu.', []],
  ['pt', 'A 097 o senhor já acertou. O lembrete é da 118, vencida.', []],
  ['pt', 'A F-2026-0097 já foi baixada; fica só a 118 em aberto.', []],
  ['pt', 'A F-2026-0097 e a F-2026-0118 ainda estão em aberto.', ['F-2026-0097']],
  ['pt', 'Vi o seu Pix da F-0097. A F-118 venceu.', []],
  ['pt', 'Não vimos o seu Pix da F-2026-0097.', ['F-2026-0097']],
  ['pt', 'Ainda não recebemos o pagamento da F-2026-0097.', ['F-2026-0097']],
  ['pt', 'Pode pagar a F-2026-0097 esta semana? Obrigado.', ['F-2026-0097']],
] as const)('%s: %s', (language, body, chased) => {
  expect(foundByRecord('expect.facts-match', body, { language })).toEqual(chased);
});

test('a bare number is asked for as well', () => {
  expect(foundByRecord('expect.facts-match', 'Faltam a 097 e a 118.', { language: 'pt' })).toEqual(['097']);
});
