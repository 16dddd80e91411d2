import { expect, test } from 'vitest';
import { addresseeOf } from '@/components/letter/addressee';
import { aContact } from '../../support/builders';
import { aMailFrom, anOpenMail } from '../../support/fake-host';

const desk = aContact({ id: 'desk', value: 'pagos@sauces.example', name: null });
const ana = aContact({ id: 'ana', value: 'ana@sauces.example', name: 'Ana Ruiz' });

test('the contact who wrote the open mail is spoken to, by the name in the mail when the record has none', () => {
  const mail = aMailFrom('Pagos@Sauces.example', 'Héctor Zúñiga');
  expect(addresseeOf([ana, desk], mail)).toMatchObject({ id: 'desk', name: 'Héctor Zúñiga' });
});

test('the name on record wins over the name in the mail', () => {
  expect(addresseeOf([desk, ana], aMailFrom('ana@sauces.example', 'A. R.'))).toMatchObject({
    id: 'ana',
    name: 'Ana Ruiz',
  });
});

test('whoever is being written to comes before whoever wrote', () => {
  const compose = {
    key: 'compose:1',
    kind: 'popup' as const,
    focused: true,
    minimized: false,
    recipients: [{ name: null, address: 'ana@sauces.example' }],
    subject: '',
    from: null,
    bodyEmpty: true,
  };
  const mail = { ...aMailFrom('pagos@sauces.example'), composes: [compose] };
  expect(addresseeOf([desk, ana], mail)).toMatchObject({ id: 'ana' });
});

test('without anyone of theirs in the mail, a contact with a name is chosen, else any address, else nobody', () => {
  expect(addresseeOf([desk, ana], anOpenMail())).toMatchObject({ id: 'ana' });
  expect(addresseeOf([desk], null)).toMatchObject({ id: 'desk', name: null });
  expect(addresseeOf([aContact({ kind: 'phone', value: '+523336140992' })], null)).toBeNull();
});
