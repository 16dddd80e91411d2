import { expect, test } from 'vitest';
import { checkTone } from '@/lib/actions/check-tone';
import { createCustomer } from '@/lib/actions/create-customer';
import { draftReminder } from '@/lib/actions/draft-reminder';
import { loadColumns } from '@/lib/actions/load-columns';
import { newId } from '@/lib/actions/new-id';
import { recordPayment } from '@/lib/actions/record-payment';
import { saveSettings } from '@/lib/actions/save-settings';
import { shownTone } from '@/lib/actions/shown-tone';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import { append } from '@/lib/ledger/write';
import { letters } from '@/lib/letters/registry';
import { customerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { toneFacts } from '@/lib/views/tone-facts';
import { cleanLetterHtml } from '@/components/common/letter-html';
import { expectsParts, withPlans } from '@/components/letter/use-letter-tone';
import { reminderFactsOf } from '@/components/common/reminder-facts';
import { seenText } from '@/components/tone/seen-text';
import { anInvoice, aRow, calendar, day, mxn } from '../../support/builders';
import { freshLedger } from '../../support/ledger';

const ways: readonly [Language, FormOfAddress][] = [
  ['es', 'usted'],
  ['es', 'tú'],
  ['es', 'vos'],
  ['en', 'neutral'],
  ['pt', 'neutral'],
];

async function aBook(language: Language, formOfAddress: FormOfAddress) {
  const ledger = freshLedger();
  const here = { ledger, today: day, now: () => `${day}T15:00:00.000Z`, newId, by: 'ana@taller.example', calendar };
  const signature = 'Talleres Orozco\nTel. 55 5555 0100';
  await saveSettings(here, {
    'company.name': 'Talleres Orozco',
    'company.country': 'MX',
    'person.name': 'Ana Orozco',
    'means.bank': 'CLABE 002180001234567895',
    signature,
  });
  const contact = { kind: 'email' as const, value: 'pagos@lossauces.example', name: 'Lucía Ferrer' };
  const known = { name: 'Papelería Los Sauces', language, formOfAddress, contacts: [contact] };
  const customerId = (await createCustomer(here, known)).value;
  const rows = ['2026-11-04', '2026-10-20', day, '2026-12-04'].map((dueOn, at) => ({
    ...anInvoice(),
    ...aRow(newId()),
    series: null,
    customerId,
    number: `F-20${at}`,
    dueOn,
    total: mxn(1_530_050 + at * 99_900),
  }));
  await append(ledger, 'invoices', rows, await loadColumns());
  await recordPayment(here, { customerId, amount: mxn(500_000), paidOn: '2026-11-12' });
  return { ledger, args: { customerId, today: day, calendar } };
}

test.each(ways)(
  'every shipped letter in %s, %s, is calm as it stands in the editor, facts included',
  async (language, address) => {
    const { ledger, args } = await aBook(language, address);
    const [panel, facts, own] = await Promise.all([
      customerPanel(ledger, args),
      toneFacts(ledger, args),
      settings(ledger),
    ]);
    if (!panel || !facts) throw new Error('No such customer');
    const loud: string[] = [];
    for (const { id, cells } of letters.filter(({ kind }) => kind !== 'call' && kind !== 'brief')) {
      for (const medium of ['mail', 'message'] as const) {
        if (cells[medium] !== 'file') continue;
        const choice = { letter: id, medium, language, address, invoiceIds: [], answers: {} };
        const known = reminderFactsOf(panel, panel.contacts[0] ?? null);
        const drafted = await draftReminder({ today: day, locale: 'es-MX', calendar }, known, own, choice);
        const { letter, stage } = drafted;
        const editor = document.createElement('div');
        editor.innerHTML = cleanLetterHtml(letter.html);
        const body = medium === 'mail' ? seenText(editor).text : letter.plain;
        const text = { language, country: 'MX', stage, subject: letter.subject, body };
        const report = await checkTone(text, withPlans(facts, drafted, calendar));
        const { shown, findings } = shownTone(report, {
          stage,
          ignored: new Set(),
          expectsParts: expectsParts(drafted),
        });
        if (shown === 'kind' || shown === 'firm-but-respectful') continue;
        loud.push(
          `${id} ${medium}: ${shown} ${findings.map((one) => `${one.label} ${one.ruleId} «${one.actual}»`).join('; ')}`,
        );
      }
    }
    expect(loud).toEqual([]);
  },
  60_000,
);
