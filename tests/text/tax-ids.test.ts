import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasValidCheckDigit, nitDigit, type TaxIdKind } from '@/lib/text/check-digits';
import { isGenericTaxId, normalizeTaxId, taxIdKey, taxIdKindsOf } from '@/lib/text/tax-ids';

describe('check digits', () => {
  test.each<[TaxIdKind, string]>([
    ['rfc', 'GODE561231GR8'],
    ['rfc', 'SAT970701NN3'],
    ['nif-es', '12345678Z'],
    ['nif-es', 'X1234567L'],
    ['nif-es', 'A58818501'],
    ['nif-es', 'P0800000B'],
    ['nif-pt', '501964843'],
    ['nif-pt', '999999990'],
    ['nit', '8001972684'],
    ['ruc-pe', '20100070970'],
    ['rut-cl', '760864285'],
    ['rut-cl', '10000013K'],
    ['cuit', '30500010912'],
    ['rut-uy', '211003420017'],
    ['cpf', '52998224725'],
    ['cnpj', '11222333000181'],
    ['cnpj', '12ABC34501DE35'],
    ['afm', '094259216'],
  ])('%s %s is valid and no neighbour of its last digit is', (kind, id) => {
    expect(hasValidCheckDigit(id, kind)).toBe(true);
    const last = id.slice(-1);
    const others = /\d/.test(last) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const fitting = Array.from(others).filter((other) => hasValidCheckDigit(id.slice(0, -1) + other, kind));
    expect(fitting).toEqual([last]);
  });

  test('a Colombian NIT has exactly one check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (base) => {
        const valid = Array.from({ length: 10 }, (_, digit) => `${base}${digit}`).filter((id) =>
          hasValidCheckDigit(id, 'nit'),
        );
        expect(valid).toEqual([`${base}${nitDigit(String(base))}`]);
      }),
    );
  });
});

describe('normalising', () => {
  test.each([
    ['ES A58818501', 'A58818501'],
    ['esa-58818501', 'A58818501'],
    ['ESA58818502', 'ESA58818502'],
    ['PT501964843', '501964843'],
    ['999.000.111-4', '9990001114'],
    ['NIT 999.000.111-4', '9990001114'],
    ['RFC: gode561231gr8', 'GODE561231GR8'],
    ['76.086.428-5', '760864285'],
    ['12.ABC.345/01DE-35', '12ABC34501DE35'],
    ['Ñ&A010101AB1', 'Ñ&A010101AB1'],
    ['-', null],
    ['00000000', null],
  ])('%s → %s', (written, id) => {
    expect(normalizeTaxId(written)).toBe(id);
  });

  test('a NIT compares without its check digit, whichever way it is written', () => {
    expect(taxIdKey('800.197.268-4')).toBe('800197268');
    expect(taxIdKey('800197268')).toBe('800197268');
    expect(taxIdKey('800.197.268-5')).toBe('8001972685');
  });

  test('generic ids identify nobody', () => {
    expect(['XAXX010101000', '222222222222', '66.666.666-6', '999999990', '00000000'].map(taxIdKey)).toEqual(
      Array(5).fill(null),
    );
    expect(isGenericTaxId('A58818501')).toBe(false);
  });

  test('only headings that name a kind promise a check digit', () => {
    expect(['rfc', 'cif', 'nif', 'cnpj/cpf', 'rut cliente', 'cuit', 'identificacion'].map(taxIdKindsOf)).toEqual([
      ['rfc'],
      ['nif-es'],
      ['nif-es', 'nif-pt'],
      ['cnpj', 'cpf'],
      ['rut-cl', 'rut-uy'],
      ['cuit'],
      [],
    ]);
  });
});
