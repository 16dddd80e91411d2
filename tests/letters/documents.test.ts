import { describe, expect, test } from 'vitest';
import type { CompanyTerms } from '@/lib/domain/company-terms';
import type { Language } from '@/lib/domain/customer';
import { money } from '@/lib/domain/money';
import { fillAgreement, type AgreementFacts } from '@/lib/letters/fill-agreement';
import { fillDocument } from '@/lib/letters/fill-document';
import { fillPolicy, type PolicyFacts } from '@/lib/letters/fill-policy';
import { loadDocument } from '@/lib/letters/load-letter';
import { aRule } from '../support/incentives';

const languages: readonly Language[] = ['es', 'en', 'pt'];

const terms: CompanyTerms = {
  days: 30,
  late: 'los pedidos nuevos van con pago anticipado',
  contact: 'cuentas@tresrios.example',
  disputes: 'por correo, y respondemos en tres días',
  words: 'Entregamos los martes.\nFacturamos al entregar.',
  quoted: true,
};

function anAgreement(changes: Partial<AgreementFacts> = {}): AgreementFacts {
  const part = (dueOn: string, minor: number) => ({ dueOn, amounts: [money(minor, 'MXN')] });
  return {
    today: '2026-11-24',
    locale: 'es-MX',
    company: { name: 'Molinos Tres Ríos', taxId: 'MTR010203AB4', country: 'MX' },
    customer: { name: 'Panadería La Espiga, S.A. de C.V.', taxId: 'PES990101XY2', country: null, isConsumer: false },
    invoices: [
      { number: 'A-1042', dueOn: '2026-11-11', total: money(482_000, 'MXN') },
      { number: null, dueOn: null, total: money(18_000, 'MXN') },
    ],
    schedule: [part('2026-12-04', 250_000), part('2026-12-18', 250_000)],
    means: { bank: 'Banco Sierra\nCuenta 44 1020', link: 'https://pago.example.com/a?b=1&c=2', code: null },
    terms: ['Plazo de pago: 30 días.'],
    areTermsAgreed: true,
    ...changes,
  };
}

function aPolicy(changes: Partial<PolicyFacts> = {}): PolicyFacts {
  const company = { name: 'Molinos Tres Ríos', taxId: 'MTR010203AB4', country: 'MX' };
  const { means } = anAgreement();
  return { today: '2026-11-24', locale: 'es-MX', company, terms, incentive: aRule(), means, ...changes };
}

const agreement = async (language: Language, changes: Partial<AgreementFacts> = {}) =>
  fillAgreement(
    { id: 'payment-agreement', language, ...(await loadDocument('payment-agreement', language)) },
    anAgreement(changes),
  );
const policy = async (language: Language, changes: Partial<PolicyFacts> = {}) =>
  fillPolicy({ id: 'terms-policy', language, ...(await loadDocument('terms-policy', language)) }, aPolicy(changes));

const stray = /undefined|null|NaN|\[object|\{\{|\}\}|\n{3}| [,.;:](?!\d)|\.\.|,\s*[,.]/;

describe.each(languages)('in %s', (language) => {
  test('a payment agreement names both sides, the documents, every part with its day, and where to sign', async () => {
    const { plain, html, subject } = await agreement(language);
    for (const fact of [
      'Molinos Tres Ríos',
      'Panadería La Espiga',
      'A-1042',
      '5,000.00\u00a0MXN',
      '2,500.00\u00a0MXN',
    ]) {
      expect(plain).toContain(fact);
    }
    expect(plain).toMatch(/4 de diciembre|December 4|4 de dezembro/);
    expect(plain).toMatch(/18 de diciembre|December 18|18 de dezembro/);
    expect(plain).toContain('Cuenta 44 1020');
    expect(plain).toContain('Plazo de pago: 30 días.');
    expect(plain.match(/_{20,}/g)).toHaveLength(2);
    expect(subject).toMatch(/^(?:Acuerdo|Payment agreement|Acordo)/);
    expect(plain).not.toMatch(stray);
    expect(html).not.toMatch(stray);
    expect(html.match(/<b>/g)?.length).toBeGreaterThan(4);
    expect(html).toContain('b=1&amp;c=2');
  });

  test('an agreement with next to nothing on record is whole all the same', async () => {
    const bare = { name: null, taxId: null, country: null };
    const { plain, subject } = await agreement(language, {
      company: bare,
      customer: { ...bare, isConsumer: null },
      invoices: [],
      schedule: [{ dueOn: '2026-12-04', amounts: [money(5_000, 'CLP')] }],
      means: { bank: null, link: null, code: null },
      terms: [],
    });
    expect(plain).not.toMatch(stray);
    expect(subject).toMatch(/^\S.*\S$/);
    expect(plain).toMatch(/5,000\u00a0CLP/);
  });

  test('names stay whole, however long, and no value is read as markup or template', async () => {
    const name = `Construcciones y Acabados Hermanos Villaseñor-Echeverría <b>"&"</b> {{{means}}}`;
    const { html, plain } = await agreement(language, {
      customer: { name, taxId: '# x', country: 'CL', isConsumer: true },
      terms: ['<img src=x onerror=alert(1)>', '{{#h}}x{{/h}}'],
    });
    expect(plain).toContain(name);
    expect(html).toContain('&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt; {{{means}}}');
    expect(html).not.toMatch(/<img|<b>"/);
  });

  test('currencies are never added, and pesos of Chile have no decimals', async () => {
    const schedule = [{ dueOn: '2026-12-04', amounts: [money(1_250_300, 'CLP'), money(90_050, 'USD')] }];
    const { plain } = await agreement(language, { locale: 'es-CL', schedule });
    expect(plain).toMatch(/1[.,]250[.,]300\u00a0CLP/);
    expect(plain).toMatch(/900[.,]50\u00a0USD/);
  });

  test('the policy says the company’s own words first, and each part that is on record', async () => {
    const { plain, html } = await policy(language);
    const places = ['Entregamos los martes.', '30 ', 'Banco Sierra', '2', 'por correo', 'pago anticipado', 'cuentas@'];
    const found = places.map((words) => plain.indexOf(words));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(plain.indexOf('Entregamos')).toBeLessThan(plain.indexOf('30 d'));
    expect(plain).toMatch(/10\u00a0(?:días|days|dias)/);
    expect(plain).not.toMatch(stray);
    expect(html).not.toMatch(stray);
    expect(plain.split(/\s+/).length).toBeLessThan(220);
  });

  test('the policy leaves out what nobody said: above all consequences', async () => {
    const nothing = { days: null, late: null, contact: null, disputes: null, words: null, quoted: false };
    const means = { bank: null, link: null, code: null };
    const { plain } = await policy(language, { terms: nothing, incentive: null, means });
    expect(plain).not.toMatch(/atrasa|late|anticipado|descuento|discount|desconto/);
    expect(plain).not.toMatch(stray);
  });

  test.each([
    aRule({ when: 'on-time', daysBefore: 0, reward: { kind: 'gift', what: 'una caja de pan' }, until: '2026-12-31' }),
    aRule({ daysBefore: 1, reward: { kind: 'credit', amount: money(50_000, 'MXN') } }),
  ])('the policy tells an incentive of another kind: %j', async (incentive) => {
    const { plain } = await policy(language, { incentive });
    expect(plain).toMatch(/una caja de pan|500\.00\u00a0MXN/);
    expect(plain).not.toMatch(stray);
  });

  test('documents threaten nobody and shame nobody', async () => {
    for (const { text } of [
      await loadDocument('payment-agreement', language),
      await loadDocument('terms-policy', language),
    ]) {
      expect(text).not.toMatch(
        /urgente|inmediat|legal|abogad|judicial|intereses|recargo|lawyer|court|penal|deudor|debtor|devedor/i,
      );
    }
  });
});

test('a file without its title is no document', () => {
  const words = { subject: 'Asunto' } as unknown as Parameters<typeof fillDocument>[0]['words'];
  expect(() => fillDocument({ id: 'x', language: 'es', text: 'Hola\n', words }, () => ({}))).toThrow('Asunto');
});
