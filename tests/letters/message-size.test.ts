import { expect, test } from 'vitest';
import { messageSize, toMessageText } from '@/lib/letters/message-size';

test.each([
  ['a'.repeat(160), { encoding: 'gsm-7', units: 160, messages: 1 }],
  ['a'.repeat(161), { encoding: 'gsm-7', units: 161, messages: 2 }],
  ['ñ¿¡é€', { encoding: 'gsm-7', units: 6, messages: 1 }],
  ['ó', { encoding: 'ucs-2', units: 1, messages: 1 }],
  ['ж'.repeat(71), { encoding: 'ucs-2', units: 71, messages: 2 }],
  ['🙂', { encoding: 'ucs-2', units: 2, messages: 1 }],
  ['', { encoding: 'gsm-7', units: 0, messages: 1 }],
])('%j counts %j', (text, size) => expect(messageSize(text)).toEqual(size));

test.each([
  ['José pagó 1,250.00\u00a0MXN − mañana…', 'José pago 1,250.00 MXN - mañana...'],
  ['Atenção, avô', 'Atencao, avo'],
  ['Москва ó', 'Москва o'],
  ['«hola» 1º', '"hola" 1o'],
])('%j is sent as %j', (text, sent) => expect(toMessageText(text)).toBe(sent));
