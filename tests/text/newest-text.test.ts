import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyLines } from '@/lib/text/history-lines';
import { newestText } from '@/lib/text/newest-text';
import { isClosing } from '@/lib/text/signature-lines';

const own = (text: string) => newestText(text).text.replace(/\s+/g, ' ').trim();

describe('quoted history is left out', () => {
  test.each([
    ['Hola.\n\nEl mar, 10 nov 2026 a las 9:14, Ana <ana@x.example> escribió:\n> pague ya', 'Hola.'],
    ['Hola.\nEl martes, 10 de noviembre de 2026, Ana Ruiz\n<ana@x.example> escribió:\n\nPague ya.', 'Hola.'],
    ['Hi.\n\nOn Fri, 6 Nov 2026 at 10:31, Bob <b@x.example> wrote:\n> pay', 'Hi.'],
    ['Oi.\n\nEm seg., 9 de nov. de 2026 às 08:12, Rui <r@x.example> escreveu:\n> pague', 'Oi.'],
    ['Hola.\n-----Mensaje original-----\nDe: Ana\nAsunto: x', 'Hola.'],
    ['Hi.\n________________________________\nFrom: Ana <a@x.example>\nSent: Monday\nTo: Bob\nSubject: x\n\npay', 'Hi.'],
    ['Olá.\n\nDe: Ana <a@x.example>\nEnviada em: segunda\nPara: Rui\nAssunto: y', 'Olá.'],
    ['Hi.\n---------- Forwarded message ---------\nFrom: x', 'Hi.'],
    ['Hola.\n| A-1 | $300 |\n| pague ya', 'Hola. | A-1 | $300 |'],
    ['> ¿cuándo?\nEl viernes.\n> ¿cuánto?\nTodo.', 'El viernes. Todo.'],
  ])('%j', (written, kept) => expect(own(written)).toBe(kept));
});

test('a sentence that begins like a header stays', () => {
  expect(own('De: lo que hablamos, todo bien.\nGracias.')).toBe('De: lo que hablamos, todo bien. Gracias.');
  expect(own('El lunes le escribió mi compañera y quedó pendiente.')).toContain('pendiente');
  expect(historyLines([]).size).toBe(0);
});

describe('beneath the closing formula', () => {
  test.each([
    ['Le escribo.\nSaludos cordiales,\nAna Ruiz\nTornillos S.A.\nTel. 55 5555 0100', 'Le escribo. Saludos cordiales,'],
    ['I write.\nKind regards,\n\nBob Hill\nCredit Control\nwww.x.example', 'I write. Kind regards,'],
    ['Escrevo.\nAtenciosamente,\nRui\n(11) 5555-0100', 'Escrevo. Atenciosamente,'],
    ['Hi.\n-- \nBob\nDirector', 'Hi.'],
    [
      'Hola.\n\nEste correo se envía desde una casilla automática; no lo responda.\n\nGracias por su preferencia.\nConexión Alta S.R.L.',
      'Hola. Este correo se envía desde una casilla automática; no lo responda. Gracias por su preferencia. Conexión Alta S.R.L.',
    ],
    ['Hola.\nGracias,\nAna\n\nPD: mañana le llamo.', 'Hola. Gracias, PD: mañana le llamo.'],
    [
      'Hola.\nAtte.\nAna\nSi no paga, lo demandaremos mañana mismo.',
      'Hola. Atte. Si no paga, lo demandaremos mañana mismo.',
    ],
    ['Hola.\n¿Cuándo?\nAVISO LEGAL: este mensaje es confidencial.\nSe tomarán acciones legales.', 'Hola. ¿Cuándo?'],
    ['Hola.\nUn saludo,\nAna\nEnviado desde mi iPhone', 'Hola. Un saludo,'],
    [
      'Entró tu pago. Gracias, Lucho.\n\nLa que sigue abierta es la 0002-00004518, que venció ayer, y va al mismo CBU de siempre.\nAbrazo grande,\nPau\nTel. 55 5555 0100, Av. del Sol 12, Rosario',
      'Entró tu pago. Gracias, Lucho. La que sigue abierta es la 0002-00004518, que venció ayer, y va al mismo CBU de siempre. Abrazo grande,',
    ],
  ])('%j', (written, kept) => expect(own(written)).toBe(kept));

  test('the signature keeps its place', () => {
    const written = 'Hola.\nSaludos,\nAna Ruiz\nTel. 55 5555 0100\n';
    const { signature } = newestText(written);
    expect(written.slice(signature?.start, signature?.end)).toBe('Ana Ruiz\nTel. 55 5555 0100');
  });
});

test.each([
  ['saludos cordiales,', true],
  ['gracias! un saludo,', true],
  ['yours sincerely,', true],
  ['le saluda atentamente,', true],
  ['la saludo atte.', true],
  ['com os melhores cumprimentos', true],
  ['le escribo por la factura', false],
  ['the season is slow. thank you for letting me know.', false],
  ['gracias por confirmarlo', false],
])('%s closes a letter: %s', (line, closes) => expect(isClosing(line)).toBe(closes));

test('every place that is kept holds the letter of the original', () => {
  const line = constantFrom(
    'Hola, Ana:',
    '> pague',
    'El lunes escribió:',
    'Saludos,',
    'Ana',
    '',
    '-- ',
    'De: x',
    'á\u0301ñ 🙂',
  );
  assert(
    property(array(line, { maxLength: 12 }), (lines) => {
      const written = lines.join('\n');
      const { text } = newestText(written);
      expect(text.length).toBeLessThanOrEqual(written.length);
      const moved = Array.from({ length: text.length }, (_, at) => at).filter(
        (at) => text[at] !== ' ' && text[at] !== written[at],
      );
      expect(moved).toEqual([]);
    }),
  );
});
