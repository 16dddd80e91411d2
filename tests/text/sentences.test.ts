import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/text/sentences';

const parts = (text: string, language: 'es' | 'en' | 'pt' = 'es') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Le escribo por la fra. núm. 2025/044. Gracias.', ['Le escribo por la fra. núm. 2025/044.', 'Gracias.']],
  ['Estimado Sr. López: Le escribo.', ['Estimado Sr. López: Le escribo.']],
  ['Tornillos S.A. de C.V. Sin embargo, espero.', ['Tornillos S.A. de C.V. Sin embargo, espero.']],
  ['¿Cuándo? El lunes. ¡Gracias!', ['¿Cuándo?', 'El lunes.', '¡Gracias!']],
  ['Hola, Ana:\nLe escribo.', ['Hola, Ana:', 'Le escribo.']],
  ['Saludos,\nAna Ruiz', ['Saludos,', 'Ana Ruiz']],
  [
    'Le escribo por la factura F-118, que venció el 12 de mayo y que\nsigue abierta en nuestros registros.',
    ['Le escribo por la factura F-118, que venció el 12 de mayo y que\nsigue abierta en nuestros registros.'],
  ],
  ['- uno\n- dos', ['- uno', '- dos']],
  [
    'It was due three weeks ago. Has it reached us. No. Yes',
    ['It was due three weeks ago.', 'Has it reached us.', 'No.', 'Yes'],
  ],
  ['Invoice no. F-118 of 3 ago. 2026 is open.', ['Invoice no. F-118 of 3 ago. 2026 is open.']],
  ['la nota vencio el dia 5. no veo el pago', ['la nota vencio el dia 5.', 'no veo el pago']],
  ['hola ana\nla nota vencio\nme avisa?', ['hola ana', 'la nota vencio', 'me avisa?']],
  ['', []],
])('%j', (text, sentences) => expect(parts(text)).toEqual(sentences));

test('titles of English and Portuguese end no sentence', () => {
  expect(parts('Dear Mr. Hill, I write. Thanks.', 'en')).toEqual(['Dear Mr. Hill, I write.', 'Thanks.']);
  expect(parts('Prezada Sra. Leal, escrevo. Obrigada.', 'pt')).toEqual(['Prezada Sra. Leal, escrevo.', 'Obrigada.']);
});
