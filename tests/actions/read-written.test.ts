import { expect, test } from 'vitest';
import { checkTone } from '@/lib/actions/check-tone';
import { readWritten } from '@/lib/actions/read-written';

const signature = '--\nAna Orozco\nTALLERES OROZCO, SI NO PAGA HOY MISMO\nTel. 55 5555 0100';

test.each([
  ['', null],
  ['\n \n', null],
  ['\n\nEl lunes, Marta <marta@sauces.example> escribió:\n> ¿Me manda la factura?', null],
  ['\n-- \nAna Orozco', null],
  ['Hola', 'es'],
  ['Dear Lucía, thank you for the payment.', 'en'],
  ['Bonjour, je vous écris pour la facture qui est échue. Merci.', 'none'],
])('what a person wrote in %j is read in %s', (text, language) => {
  const read = readWritten({ text, signature: null }, 'es');
  expect(read && (read.language ?? 'none')).toBe(language);
});

test('places stay those of the text, and nothing of a signature is judged', async () => {
  const text = 'Hola, Lucía:\nGracias por avisar.\n\nSaludos';
  const read = readWritten({ text, signature }, 'es');
  expect(read?.body.startsWith(text)).toBe(true);
  const draft = { language: 'es', country: 'MX', stage: 'gentle', subject: 'Hola' } as const;
  const { labels } = await checkTone({ ...draft, body: read?.body ?? '' }, null);
  expect(labels).not.toContain('shouting');
  expect(labels).not.toContain('pressure');
});
