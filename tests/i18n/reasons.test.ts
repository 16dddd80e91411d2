import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/domain/customer';
import { reasonCodes, type Reason } from '@/lib/domain/reason';
import { plainReasonSentence, reasonSentence } from '@/lib/i18n/reasons';
import { wordsOf } from '@/lib/i18n/words';

const today = '2026-11-24';
const locales: Record<Language, string> = { es: 'es-MX', en: 'en-MX', pt: 'pt-BR' };

async function say(reason: Reason, language: Language = 'es'): Promise<string> {
  return reasonSentence(reason, { words: await wordsOf(language), locale: locales[language], today });
}

const everyValue = {
  date: { day: '2026-11-27' },
  until: { day: '2026-12-01' },
  amount: { minor: 10_015_050, currency: 'MXN' },
  before: { minor: 2_500_050, currency: 'MXN' },
  earlier: 2,
  received: { minor: 4_000_000, currency: 'MXN' },
  invoice: 'F-77',
  about: 'vuelve la contadora',
  currency: 'CHF',
  channel: 'mail',
  kept: 5,
  judged: 6,
  gap: 5,
  days: 4,
  count: 3,
};

describe.each(['es', 'en', 'pt'] as const)('in %s', (language) => {
  test.each(reasonCodes)('%s has a sentence with all its values filled', async (code) => {
    const sentence = await say({ code, ...everyValue }, language);
    expect(sentence).not.toContain('reasons.');
    expect(sentence).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(sentence.length).toBeGreaterThan(8);
  });

  test.each([0, 1, 2])('every sentence has a form for the number %d', async (days) => {
    for (const code of reasonCodes) {
      const sentence = await say({ code, ...everyValue, days, count: days, judged: days }, language);
      expect(sentence, code).not.toMatch(/^reasons\.|\{\{/);
    }
  });
});

test.each([
  [{ code: 'promises-kept', kept: 5, judged: 6 }, 'Cumplió 5 de sus últimas 6 promesas'],
  [
    { code: 'contacted-recently', days: 4, gap: 5, channel: 'mail' },
    'Le escribimos hace 4 días; dejamos pasar al menos 5 días',
  ],
  [{ code: 'looks-forgotten' }, 'Siempre paga puntual: parece un olvido'],
  [{ code: 'follow-up-due', date: { day: today }, about: '' }, 'Pediste verlo hoy'],
  [{ code: 'follow-up-due', date: { day: '2026-11-23' }, about: 'la nota' }, 'Pediste verlo ayer: «la nota»'],
  [{ code: 'usual-delay', days: -2 }, 'Suele pagar 2 días antes del vencimiento'],
  [{ code: 'usual-delay', days: 0 }, 'Suele pagar el día del vencimiento'],
  [
    { code: 'oldest-overdue', days: 1, amount: { minor: 5_000, currency: 'CLP' }, invoice: '' },
    'Su factura más antigua lleva 1 día de atraso: 5,000 CLP',
  ],
  [{ code: 'plan-up-to-date' }, 'El plan de pagos va al día'],
] satisfies [Reason, string][])('%o is said as: %s', async (reason, sentence) => {
  const words = await wordsOf('es');
  expect(plainReasonSentence(reason, { words, locale: 'es-MX', today }).replaceAll('\u00a0', ' ')).toBe(sentence);
});

test('an invoice number with marks of its own is not taken for ours', async () => {
  const sentence = await say({
    code: 'newly-overdue',
    days: 2,
    invoice: '{{n}}$t(common.undo)',
    amount: everyValue.amount,
  });
  expect(sentence).toContain('{{n}}$t(common.undo)');
});
