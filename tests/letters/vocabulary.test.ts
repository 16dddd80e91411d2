import { expect, test } from 'vitest';
import type { Language } from '@/lib/domain/customer';
import type { PaymentMeans } from '@/lib/domain/letter';
import { letterDay } from '@/lib/letters/letter-day';
import { ofCompany } from '@/lib/letters/of-company';
import { codeName, documentNoun, payingBy, taxIdName } from '@/lib/letters/vocabulary';
import { someFacts } from './facts';

function placed(country: string, means: Partial<PaymentMeans> = {}, isConsumer: boolean | null = null) {
  const facts = someFacts();
  return someFacts({
    company: { ...facts.company, country },
    customer: { ...facts.customer, isConsumer },
    means: { bank: null, link: null, code: null, ...means },
  });
}

test.each([
  ['es', 'CL', true, 'boleta'],
  ['es', 'PE', true, 'boleta'],
  ['es', 'CL', false, 'factura'],
  ['es', 'CL', null, 'factura'],
  ['es', 'MX', true, 'factura'],
  ['pt', 'BR', true, 'fatura'],
  ['en', 'CL', true, 'invoice'],
] as const)('%s in %s, consumer %s: %s', (language, country, isConsumer, noun) => {
  expect(documentNoun(language, placed(country, {}, isConsumer)).one).toBe(noun);
});

test.each([
  ['MX', 'XAXX010101000', 'RFC'],
  ['CO', '900', 'NIT'],
  ['AR', '30', 'CUIT'],
  ['CL', '76', 'RUT'],
  ['PE', '20', 'RUC'],
  ['ES', 'B1', 'NIF'],
  ['BR', '12.345.678/0001-95', 'CNPJ'],
  ['BR', '123.456.789-09', 'CPF'],
  ['US', '1', 'ID fiscal'],
  [null, '1', 'ID fiscal'],
])('in %s %s is a %s', (country, id, name) => expect(taxIdName('es', country, id)).toBe(name));

test.each([
  ['es', 'MX', { bank: 'Banco Sierra\nCLABE 002 180 0012 3456 7895' }, 'transferencia SPEI'],
  ['es', 'MX', { bank: 'Banco Sierra, cuenta 44' }, 'transferencia'],
  ['es', 'CO', { bank: 'Ahorros 44', link: 'https://pse.example.com' }, 'transferencia o PSE'],
  ['es', 'CO', { bank: 'Ahorros 44', link: 'https://pago.example.com' }, 'transferencia'],
  ['es', 'AR', { bank: 'CBU 0170099220000067797370' }, 'transferencia (CBU)'],
  ['es', 'ES', { bank: 'ES91 2100\nBizum 612 345 678' }, 'transferencia o Bizum'],
  ['es', 'PE', { bank: 'CCI 00219300152345678901' }, 'transferencia (CCI)'],
  ['pt', 'BR', { code: 'pix@moinhos.example' }, 'Pix'],
  ['pt', 'BR', { bank: 'Agência 1', code: 'x' }, 'transferência ou Pix'],
  ['en', 'MX', { bank: 'Account 44' }, 'bank transfer'],
  ['es', 'MX', { link: 'https://pago.example.com' }, null],
] satisfies [Language, string, Partial<PaymentMeans>, string | null][])(
  '%s, %s: with %j one pays by %s',
  (language, country, means, way) => expect(payingBy(language, placed(country, means))).toBe(way),
);

test.each([
  ['BR', 'chave@x.example', 'Chave Pix'],
  ['BR', '00020126580014br.gov.bcb.pix0136', 'Pix copia e cola'],
  ['ES', '612 345 678', 'Bizum'],
  ['ES', 'REF-9', null],
  ['MX', '002180001234567895', 'CLABE'],
  ['AR', 'molinos.tres.rios', 'Alias'],
  ['AR', '0170099220000067797370', 'CBU'],
  ['CL', '123', null],
  [null, '123', null],
])('in %s the code %s is called %s', (country, code, name) => expect(codeName(country, code)).toBe(name));

test.each([
  ['Metalúrgica Aurora', 'da Metalúrgica Aurora'],
  ['Mercado Silva', 'do Mercado Silva'],
  ['Armazém do Zé', 'do Armazém do Zé'],
  ['Zapia', 'da Zapia'],
])('a Portuguese letter of %s is %s', (name, said) => expect(ofCompany(name)).toBe(said));

test('short days are figures in Portuguese alone', () => {
  expect(letterDay('2026-11-27', '2026-11-24', 'pt-BR')).toBe('27/11');
  expect(letterDay('2026-11-27', null, 'pt-BR')).toBe('27/11/2026');
  expect(letterDay('2026-11-27', '2026-11-24', 'es-MX')).toBe('27\u00a0nov');
});
