import { expect, test } from 'vitest';
import { signatureTaxId } from '@/lib/text/signature-tax-id';

test.each([
  ['RFC: PAE150302-8Z6', null],
  ['RFC: GODE561231GR8', 'GODE561231GR8'],
  ['R.F.C. GODE 561231 GR8', 'GODE561231GR8'],
  ['RFC XAXX010101000', null],
  ['NIT 899.999.068-1', '8999990681'],
  ['CUIT: 30-50001091-2', '30500010912'],
  ['CNPJ 11.222.333/0001-81', '11222333000181'],
  ['CNPJ 12.345.678/0001-90', null],
  ['CIF: A58818501', 'A58818501'],
  ['RUT 76.086.428-5', '760864285'],
  ['RUC 20100070970', '20100070970'],
  ['GODE561231GR8', null],
  ['Contrato RFC por definir', null],
])('%s: %s', (line, id) => {
  expect(signatureTaxId(['Rosa Beltrán', line])).toBe(id);
});
