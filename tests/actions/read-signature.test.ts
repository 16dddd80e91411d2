import { expect, test } from 'vitest';
import { readSignature } from '@/lib/actions/read-signature';

test('a signature tells who writes, and a mail without one tells nothing', () => {
  expect(readSignature('Saludos,\nInés Múgica\nTesorería\nTalleres Múgica, S.L.')).toEqual({
    name: 'Inés Múgica',
    role: 'Tesorería',
    company: 'Talleres Múgica, S.L.',
    phone: null,
    taxId: null,
  });
  expect(readSignature('Mañana le confirmo.')).toBeNull();
});
