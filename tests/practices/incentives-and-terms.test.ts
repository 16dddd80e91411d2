import { expect, test } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { draftAgreement, draftTermsPolicy } from '@/lib/actions/draft-document';
import { draftReminder } from '@/lib/actions/draft-reminder';
import { keepAgreement } from '@/lib/actions/keep-agreement';
import { recordPayment } from '@/lib/actions/record-payment';
import { redeemIncentive } from '@/lib/actions/redeem-incentive';
import { saveSettings } from '@/lib/actions/save-settings';
import { setIncentive } from '@/lib/actions/set-incentive';
import { spendCredit } from '@/lib/actions/spend-credit';
import { deliverGift } from '@/lib/actions/deliver-gift';
import { logCall } from '@/lib/actions/log-call';
import { addDays } from '@/lib/domain/plain-date';
import type { IncentiveRule } from '@/lib/domain/incentive';
import type { Ledger } from '@/lib/ledger/database';
import { agreedTerms } from '@/lib/views/agreed-terms';
import { customerPanel } from '@/lib/views/customer-panel';
import { incentiveEffectOfBook, incentives } from '@/lib/views/incentives';
import { planAgreement } from '@/lib/views/plan-agreement';
import { settings } from '@/lib/views/settings';
import { reminderFactsOf } from '@/components/common/reminder-facts';
import { aContact, aCustomer, anInvoice, aPayment, aPlan, aRow, calendar, day, mxn } from '../support/builders';
import { aRule } from '../support/incentives';
import { circumstances, freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const on = { today: day, locale: 'es-MX', calendar };
const company = {
  'company.name': 'Talleres Orozco',
  'company.country': 'MX',
  'person.name': 'Ana Orozco',
  'means.bank': 'CLABE 002180001234567895',
};
const ourTerms = {
  'company.terms.days': 30,
  'company.terms.words': 'Entregamos los martes y facturamos al entregar.',
  'company.terms.contact': 'cuentas@orozco.example',
};
const soon = anInvoice({ issuedOn: '2026-11-20', dueOn: '2026-12-20' });

async function aBook(rows: Parameters<typeof store>[1], said: Readonly<Record<string, unknown>> = {}) {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()], ...rows });
  let made = 0;
  const here = circumstances(ledger, { newId: () => `made-${String((made += 1)).padStart(3, '0')}` });
  await saveSettings(here, { ...company, ...said });
  return { ledger, here };
}

/** The letter as the form drafts it from what the ledger holds. */
async function letterTo(ledger: Ledger, letter: string, customerId = 'customer') {
  const panel = await customerPanel(ledger, { customerId, today: day, calendar });
  if (!panel) throw new Error('no such customer');
  const choice = { letter, medium: 'mail', language: null, address: null, invoiceIds: [], answers: {} } as const;
  const facts = reminderFactsOf(panel, panel.contacts[0] ?? null);
  const drafted = await draftReminder(on, facts, await settings(ledger), choice);
  return { ...drafted, text: drafted.letter.plain.replaceAll('\u00a0', ' ') };
}

const standing = (ledger: Ledger) => incentives(ledger, { customerId: 'customer', today: day, calendar });

async function paidWithin(rule: IncentiveRule, minor: number) {
  const { ledger, here } = await aBook({ invoices: [soon] });
  await setIncentive(here, { customerId: 'customer', incentive: rule });
  await recordPayment(here, { customerId: 'customer', amount: mxn(minor), paidOn: day });
  const earned = (await standing(ledger))?.earned[0];
  await redeemIncentive(here, { customerId: 'customer', invoiceIds: earned?.invoiceIds ?? [], note: null });
  return { ledger, here };
}

test('S2.2, S0.26 what the company says of its terms is one policy on a page, in each language, and nothing is invented', async () => {
  const { ledger } = await aBook({}, ourTerms);
  const ours = await settings(ledger);
  const policy = await draftTermsPolicy(on, ours, 'es');
  expect(policy.subject).toBe('Condiciones de pago de Talleres Orozco');
  expect(policy.plain).toMatch(/Entregamos los martes[\s\S]*30 días[\s\S]*CLABE[\s\S]*cuentas@orozco/);
  expect(policy.plain).not.toContain('se atrasa');
  expect((await draftTermsPolicy(on, ours, 'en')).plain).toContain('Payment term: 30 days');
  expect((await draftTermsPolicy(on, ours, 'pt')).plain).toContain('Prazo de pagamento: 30 dias');
});

test('S0.27, S2.3 a new customer is told our terms from the start, and asked to agree', async () => {
  const { ledger, here } = await aBook({}, ourTerms);
  const contacts = [{ kind: 'email' as const, value: 'compras@nuevo.example', name: 'Rosa Beltrán' }];
  const { value: id } = await createCustomer(here, { name: 'Panadería La Espiga', language: 'es', contacts });
  const { text } = await letterTo(ledger, 'welcome-terms', id);
  expect(text).toContain('Entregamos los martes y facturamos al entregar.\nPlazo de pago: 30 días');
  expect(text).toContain('«de acuerdo»');
});

test('S0.28, S2.3 that a customer acknowledged the terms is on record with its day, by whom and how', async () => {
  const { ledger, here } = await aBook({}, ourTerms);
  const acknowledged = { on: day, by: 'Lucía Ferrer', how: 'mail' } as const;
  const agreement = { reference: null, signedOn: null, terms: null, fileName: null, acknowledged };
  await keepAgreement(here, { customerId: 'customer', agreement, note: 'Lucía Ferrer confirmó las condiciones' });
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  expect(panel?.customer.agreement?.acknowledged).toEqual(acknowledged);
  expect(panel?.history.entries).toMatchObject([{ kind: 'contact', entry: { outcome: 'terms-acknowledged' } }]);
});

test('S0.29, S4.24 letters put in writing what the signed contract says, by its reference and day', async () => {
  const { ledger, here } = await aBook({ invoices: [late(35)] }, ourTerms);
  expect((await letterTo(ledger, 'letter-1')).text).toContain('Nuestras condiciones de pago son estas:');
  const agreement = { reference: 'C-12', signedOn: '2026-03-03', terms: '45 días, los viernes', fileName: 'c12.pdf' };
  await keepAgreement(here, { customerId: 'customer', agreement, note: null });
  expect((await letterTo(ledger, 'letter-1')).text).toContain(
    'Las condiciones que acordamos son estas:\nCondiciones acordadas el 3 de marzo de 2026 (C-12):\n45 días, los viernes',
  );
});

test('S0.29, S2.30 a plan becomes an agreement on paper with both sides, each date, and lines to sign', async () => {
  const { ledger } = await aBook({ invoices: [late(35)], plans: [aPlan()] }, ourTerms);
  const agreement = await planAgreement(ledger, { planId: 'plan' });
  if (!agreement) throw new Error('no such plan');
  const { plain } = await draftAgreement(on, agreement, await settings(ledger), 'es');
  const text = plain.replaceAll('\u00a0', ' ');
  for (const fact of ['Talleres Orozco', 'Papelería Los Sauces', 'F2071', '1,000.00 MXN', 'CLABE']) {
    expect(text).toContain(fact);
  }
  expect(text).toContain('1. viernes 20 de noviembre: 500.00 MXN\n2. domingo 20 de diciembre: 500.00 MXN');
  expect(text.match(/_{20,}/g)).toHaveLength(2);
});

test('S2.4 where the company says so, letters of every kind carry the terms, and those of the customer come first', async () => {
  const { ledger, here } = await aBook({ invoices: [late(10)] }, { ...ourTerms, 'company.terms.quoted': true });
  for (const letter of ['gentle', 'second', 'letter-2', 'plan-proposal', 'satisfaction']) {
    expect((await letterTo(ledger, letter)).text, letter).toMatch(
      /Plazo de pago: 30 días[^\n]*cuentas@orozco\.example$/,
    );
  }
  const agreement = { reference: 'C-12', signedOn: null, terms: '45 días', fileName: null };
  await keepAgreement(here, { customerId: 'customer', agreement, note: null });
  expect((await letterTo(ledger, 'gentle')).text).toContain('Condiciones acordadas (C-12): 45 días');
  await saveSettings(here, { 'company.terms.quoted': false });
  expect((await letterTo(ledger, 'gentle')).text).not.toContain('45 días');
});

test('S2.5 it is counted how many customers have agreed to terms', async () => {
  const { ledger, here } = await aBook({ customers: [aCustomer(), { ...aCustomer(), ...aRow('other') }] });
  expect(await agreedTerms(ledger)).toEqual({ customers: 2, agreed: 0 });
  const agreement = { reference: null, signedOn: '2026-03-03', terms: null, fileName: null };
  await keepAgreement(here, { customerId: 'other', agreement, note: null });
  expect(await agreedTerms(ledger)).toEqual({ customers: 2, agreed: 1 });
});

test('S0.30, S2.9 who pays early enough is offered what the rule says, until it ends; disputed and late ones are not', async () => {
  const invoices = [soon, late(3, { id: 'late', number: '2' })];
  const { ledger, here } = await aBook({ invoices }, { 'incentive.rule': aRule() });
  const { text, invoiceIds } = await letterTo(ledger, 'early-payment');
  expect(invoiceIds).toEqual(['invoice']);
  expect(text).toContain('Si el pago llega a más tardar el jueves 10 de diciembre, le aplicamos un descuento del 2 %');
  await setIncentive(here, { customerId: 'customer', incentive: aRule({ until: '2026-11-19' }) });
  expect((await standing(ledger))?.offers).toEqual([]);
  await setIncentive(here, { customerId: 'customer', incentive: 'none' });
  expect((await letterTo(ledger, 'early-payment')).answers.incentive).toBeNull();
});

test('S0.31 the letter works the discount out to the cent, and the payment that takes it closes the invoice', async () => {
  const { ledger: before } = await aBook({ invoices: [soon] }, { 'incentive.rule': aRule() });
  expect((await letterTo(before, 'early-payment')).text).toContain('serían 980.00 MXN en lugar de 1,000.00 MXN');
  const { ledger } = await paidWithin(aRule(), 98_000);
  expect((await ledger.invoices.get('invoice'))?.openMinor).toBe(0);
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  expect(panel?.paidThisYear).toEqual([mxn(98_000)]);
});

test('S0.32 a credit for the next purchase is kept until it is spent', async () => {
  const rule = aRule({ reward: { kind: 'credit', amount: mxn(5_000) } });
  const { ledger, here } = await paidWithin(rule, 100_000);
  expect((await standing(ledger))?.credits).toEqual([mxn(5_000)]);
  await spendCredit(here, { customerId: 'customer', amount: mxn(5_000), invoiceId: null, note: 'Pedido OC-90' });
  expect((await standing(ledger))?.credits).toEqual([]);
});

test('S0.33 a small gift is on the list until it is delivered', async () => {
  const { ledger, here } = await paidWithin(aRule({ reward: { kind: 'gift', what: 'una caja de café' } }), 100_000);
  const [gift] = (await standing(ledger))?.gifts ?? [];
  expect(gift?.gift).toBe('una caja de café');
  await deliverGift(here, { customerId: 'customer', rowId: gift?.id ?? '' });
  expect((await standing(ledger))?.gifts).toEqual([]);
});

test('S0.34 it shows whether the incentive works, and a word of thanks is due after it', async () => {
  const bill = (n: number, issuedOn: string) => ({
    ...anInvoice({ issuedOn, dueOn: addDays(issuedOn, 30) }),
    ...aRow(`i-${issuedOn}-${n}`),
  });
  const bills = [1, 2, 3].flatMap((n) => [bill(n, '2026-07-01'), bill(n, '2026-09-15')]);
  const payments = bills.map(({ id, dueOn, issuedOn }) => ({
    ...aPayment({ invoiceId: id, paidOn: addDays(dueOn ?? '', issuedOn === '2026-07-01' ? 9 : -9) }),
    ...aRow(`p-${id}`),
  }));
  const { ledger } = await aBook({ invoices: bills, payments }, { 'incentive.rule': aRule() });
  expect(await incentiveEffectOfBook(ledger, { today: day })).toEqual({
    with: { judged: 3, onTime: 3 },
    without: { judged: 3, onTime: 0 },
    isFew: false,
  });
  const { ledger: granted } = await paidWithin(aRule(), 98_000);
  expect((await standing(granted))?.toThank).toMatchObject({ amount: mxn(2_000) });
  expect((await letterTo(granted, 'thank-you')).text).toContain('Recibimos su pago de 980.00 MXN');
});

test('S2.10 paying on time can be rewarded as well: through the due day, and not a day later', async () => {
  const rule = aRule({ when: 'on-time', daysBefore: 0, reward: { kind: 'credit', amount: mxn(5_000) } });
  const dueToday = anInvoice({ dueOn: day });
  const pay = async (paidOn: string) => {
    const { ledger, here } = await aBook({ invoices: [dueToday] }, { 'incentive.rule': rule });
    await recordPayment(here, { customerId: 'customer', amount: mxn(100_000), paidOn });
    const later = { customerId: 'customer', today: addDays(day, 1), calendar };
    return (await incentives(ledger, later))?.earned;
  };
  expect(await pay(day)).toMatchObject([{ kind: 'credit', amount: mxn(5_000) }]);
  expect(await pay(addDays(day, 1))).toEqual([]);
});

test('S2.37 one letter offers a plan or the early discount, side by side', async () => {
  const { ledger } = await aBook({ invoices: [soon] }, { 'incentive.rule': aRule() });
  const { text } = await letterTo(ledger, 'plan-proposal');
  expect(text).toMatch(
    /Opción A:[\s\S]*Opción B:[\s\S]*pagar todo de una vez[\s\S]*980\.00 MXN en lugar de 1,000\.00 MXN/,
  );
  expect((await letterTo(ledger, 'hardship-options')).text).toContain('descuento del 2 %');
});

test('S4.23 what was said on the phone is put in writing with the terms', async () => {
  const { ledger, here } = await aBook({ invoices: [late(35)] }, ourTerms);
  const text = 'Pagan la mitad el 4 de diciembre.';
  await logCall(here, { customerId: 'customer', direction: 'out', outcome: 'answered', text });
  const letter = await letterTo(ledger, 'letter-1');
  expect(letter.text).toMatch(
    /hablamos por teléfono[\s\S]*Pagan la mitad el 4 de diciembre\.[\s\S]*Plazo de pago: 30 días/,
  );
});
