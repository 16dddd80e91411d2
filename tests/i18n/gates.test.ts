import { describe, expect, test } from 'vitest';
import { gateCodes } from '@/lib/domain/gates';
import { gateSentence } from '@/lib/i18n/gates';
import { wordsOf } from '@/lib/i18n/words';

const today = '2026-11-24';

describe.each(['es', 'en', 'pt'] as const)('in %s', (language) => {
  test('every gate has a sentence, with its invoice and its day', async () => {
    const telling = { words: await wordsOf(language), locale: `${language}-MX`, today };
    for (const code of gateCodes) {
      const said = gateSentence({ code, invoiceId: 'x', until: '2026-12-01' }, 'F-77', telling);
      expect(said, code).toMatch(/^F-77: .*\b1\b/);
      expect(said, code).not.toMatch(/\{\{|next\./);
    }
  });
});

test('a small rest is a matter of money, not of days', async () => {
  const telling = { words: await wordsOf('es'), locale: 'es-MX', today };
  expect(gateSentence({ code: 'within-tolerance' }, null, telling)).toBe('Queda tan poco que no se pide');
});
