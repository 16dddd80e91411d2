import { expect, test } from 'vitest';
import { fillScript } from '@/lib/letters/fill-script';
import { loadLetter } from '@/lib/letters/load-letter';
import { anInvoice, someFacts } from './facts';

const options = await loadLetter('call-options', 'es', 'usted');

test('a file becomes steps with what to say, and branches with what to answer', () => {
  const files = {
    call: 'Guion: Prueba\n\n# Uno\nHola, {{person}}.\n? Sí\nBien.\nMuy bien.\n? No\nVaya.\n\n# Dos\nFin.\n',
  };
  expect(fillScript({ ...options, files }, someFacts())).toEqual({
    id: 'call-options',
    language: 'es',
    title: 'Prueba',
    steps: [
      {
        heading: 'Uno',
        say: ['Hola, Rosa.'],
        branches: [
          { when: 'Sí', say: ['Bien.', 'Muy bien.'] },
          { when: 'No', say: ['Vaya.'] },
        ],
      },
      { heading: 'Dos', say: ['Fin.'], branches: [] },
    ],
  });
});

test('a value that looks like a step is said, not obeyed', () => {
  const files = { call: 'Guion: Prueba\n# Uno\n{{#one}}{{concept}}{{/one}}\n' };
  const facts = someFacts({ invoices: [anInvoice({ concept: '# Otro\n? Rama {{x}}' })] });
  const { steps } = fillScript({ ...options, files }, facts);
  expect(steps).toEqual([{ heading: 'Uno', say: ['Otro ? Rama {{x}}'], branches: [] }]);
});

test('a letter is no script', async () => {
  const gentle = await loadLetter('gentle', 'es', 'tú');
  expect(() => fillScript(gentle, someFacts())).toThrow('gentle is no call script');
});
