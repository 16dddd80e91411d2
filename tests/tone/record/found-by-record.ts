import type { Language } from '@/lib/domain/customer';
import { everyFamily as en } from '@/lib/tone/phrases/en/every-family';
import { everyFamily as es } from '@/lib/tone/phrases/es/every-family';
import { exampleFacts } from '@/lib/tone/phrases/example-facts';
import { everyFamily as pt } from '@/lib/tone/phrases/pt/every-family';
import { reportOf } from '@/lib/tone/report-of';
import type { RuleId } from '@/lib/tone/rule-ids';
import type { ToneFacts } from '@/lib/tone/tone-facts';

const words = { es, en, pt };
const countries = { es: 'MX', en: 'GB', pt: 'BR' } as const;
const mxn = (minor: number) => ({ minor, currency: 'MXN' });

/** Two open documents and a paid one, due on a Tuesday, a Wednesday and a Wednesday; today is Monday 1 June 2026. */
export const threeDocuments: Partial<ToneFacts> = {
  invoices: [
    { id: 'a', number: 'F-2026-0118', total: mxn(152_000), dueOn: '2026-05-12' },
    { id: 'b', number: 'F-2026-0131', total: mxn(80_000), dueOn: '2026-05-20' },
    { id: 'c', number: 'F-2026-0097', total: mxn(64_000), dueOn: '2026-04-15' },
  ],
  balances: [
    { invoiceId: 'a', open: mxn(152_000) },
    { invoiceId: 'b', open: mxn(80_000) },
    { invoiceId: 'c', open: mxn(0) },
  ],
};

/** Three instalments of 450.00 on the 5th, from May to July, for a document of 1,350.00; the first was paid. */
export const plannedDocument: Partial<ToneFacts> = {
  today: '2026-06-06',
  invoices: [{ id: 'a', number: 'F-2026-0118', total: mxn(135_000), dueOn: '2026-04-12' }],
  balances: [{ invoiceId: 'a', open: mxn(90_000) }],
  plans: [
    {
      invoiceIds: ['a'],
      schedule: ['2026-05-05', '2026-06-05', '2026-07-05'].map((dueOn, at) => ({
        n: at + 1,
        dueOn,
        amount: mxn(45_000),
      })),
    },
  ],
  payments: [{ amount: mxn(45_000), paidOn: '2026-05-05', invoiceId: 'a' }],
};

/** What a rule quotes of a letter beside this record, and what it would put there. */
export function foundByRecord(
  rule: RuleId,
  body: string,
  { facts = threeDocuments, language = 'es' }: { facts?: Partial<ToneFacts>; language?: Language } = {},
): string[] {
  const letter = {
    language,
    country: countries[language],
    stage: 'second',
    subject: '',
    body,
    facts: exampleFacts(facts),
  } as const;
  return reportOf(letter, words[language])
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ actual, expected }) => [actual.trim(), ...(rule === 'expect.facts-match' ? expected : [])].join(' > '));
}
