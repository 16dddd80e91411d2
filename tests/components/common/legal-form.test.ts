import { expect, test } from 'vitest';
import { splitLegalForm } from '@/components/common/legal-form';

test.each([
  ['Muebles del Norte, S.A. de C.V.', 'Muebles del Norte', 'S.A. de C.V.'],
  ['Muebles del Norte SA de CV', 'Muebles del Norte', 'SA de CV'],
  ['Médica Sur, S. de R.L. de C.V.', 'Médica Sur', 'S. de R.L. de C.V.'],
  ['Talleres Goñi, S.L.', 'Talleres Goñi', 'S.L.'],
  ['Viña Alta SpA', 'Viña Alta', 'SpA'],
  ['Padaria Aurora Ltda.', 'Padaria Aurora', 'Ltda.'],
  ['Insumos Andinos S.A.S.', 'Insumos Andinos', 'S.A.S.'],
  ['Juan Pérez', 'Juan Pérez', null],
  ['Casa', 'Casa', null],
  ['S.A. de C.V.', 'S.A. de C.V.', null],
])('%s', (name, core, form) => {
  expect(splitLegalForm(name)).toMatchObject({ core, form });
});

test.each(['Ironmongers Ltd', 'Ironmongers, Ltd', 'Muebles del Norte SA de CV', 'Viña Alta,  SpA', 'Juan Pérez'])(
  '%s is joined as it is written',
  (name) => {
    const { core, joint, form } = splitLegalForm(name);
    expect(`${core}${joint}${form ?? ''}`).toBe(name.replace(/\s+/g, ' '));
  },
);
