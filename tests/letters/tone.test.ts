import { describe, expect, test } from 'vitest';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import { fillLetter } from '@/lib/letters/fill-letter';
import { loadLetter } from '@/lib/letters/load-letter';
import { letters } from '@/lib/letters/registry';
import { judgeLetter } from '@/lib/tone/judge-letter';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { anInvoice, someFacts } from './facts';

const forms: readonly [Language, FormOfAddress][] = [
  ['es', 'usted'],
  ['es', 'tú'],
  ['es', 'vos'],
  ['en', 'neutral'],
  ['pt', 'neutral'],
];

const sender = { name: 'Irene Salas', signature: 'Cuentas por cobrar\nTel. 55 5555 0100' };
const { customer, company } = someFacts();

const occasions = {
  'one invoice': someFacts({ sender }),
  'two invoices, written to formally': someFacts({
    sender,
    voice: { formality: 'formal', offersPlans: true },
    invoices: [anInvoice(), anInvoice({ number: 'B-2', concept: null })],
  }),
  'a Colombian consumer, no plans offered': someFacts({
    sender,
    voice: { formality: 'warm', offersPlans: false },
    company: { ...company, country: 'CO' },
    customer: { ...customer, country: 'CO', isConsumer: true },
  }),
};

const mails = letters.filter(({ cells }) => cells.mail === 'file');

describe.each(Object.entries(occasions))('with %s', (_, facts) => {
  test.each(forms)(
    'every letter in %s, %s, is clean for its stage',
    async (language, address) => {
      const words = await loadToneLanguage(language);
      for (const { id, stage } of mails) {
        const { subject, plain: body } = fillLetter(await loadLetter(id, language, address), facts, 'plain');
        const given = { language, country: facts.customer.country, stage, subject, body, facts: null };
        const { labels, findings } = judgeLetter(given, words);
        const loud = findings
          .filter(({ label }) => label !== null)
          .map(({ ruleId, actual }) => `${ruleId} «${actual}»`);
        expect(loud, `${id} in ${language}, ${address}`).toEqual([]);
        expect(labels).toEqual([]);
      }
      // The first of each language builds its engine, which takes its time on a busy machine.
    },
    30_000,
  );
});
