import { expect, test } from 'vitest';
import { foundByRecord, threeDocuments } from './found-by-record';

const disputed = { ...threeDocuments, disputes: [{ invoiceIds: ['a'], open: true }] };
const strained = { ...threeDocuments, hardship: true };

test.each([
  ['es', 'La F-118 sigue pendiente.', true],
  ['es', 'Mientras el taller revisa la bomba que nos reportó, la F-118 no la cuente.', false],
  ['es', 'Falta la F-131.', false],
  ['en', 'F-118 is overdue.', true],
  ['en', 'Your note about the gaskets is with our warehouse; F-118 waits until they answer.', false],
  ['pt', 'A F-118 venceu.', true],
  ['pt', 'Já estão vendo a falta das caixas da F-118; enquanto isso não precisa pagar.', false],
] as const)('a dispute: %s: %s', (language, body, passed) => {
  expect(foundByRecord('expect.ack-dispute', body, { facts: disputed, language }).length > 0).toBe(passed);
});

test.each([
  ['es', 'La F-118 sigue pendiente.', true],
  ['es', 'Lamento mucho lo del incendio; tómese su tiempo con la F-118.', false],
  ['en', 'F-118 is overdue.', true],
  ['en', 'I was so sorry to read about your father. F-118 can wait.', false],
  ['pt', 'A F-118 venceu.', true],
  ['pt', 'Sinto muito pelo que aconteceu; sem pressa com a F-118.', false],
] as const)('hardship: %s: %s', (language, body, passed) => {
  expect(foundByRecord('expect.ack-hardship', body, { facts: strained, language }).length > 0).toBe(passed);
});
