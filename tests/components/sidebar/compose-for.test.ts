import { expect, test } from 'vitest';
import { composeFor } from '@/components/sidebar/compose-for';
import type { OpenCompose } from '@/lib/host/mail-host';
import { aContact } from '../../support/builders';
import { anOpenMail } from '../../support/fake-host';

const theirs = 'pagos@lossauces.example';
const contacts = [aContact({ value: theirs })];

function window(key: string, changes: Partial<OpenCompose> & { to?: string } = {}): OpenCompose {
  const { to, ...rest } = changes;
  const recipients = to ? [{ name: null, address: to }] : [];
  const usual = {
    kind: 'popup',
    focused: false,
    minimized: false,
    subject: null,
    from: null,
    bodyEmpty: true,
  } as const;
  return { key, ...usual, recipients, ...rest };
}

test.each<[string, readonly OpenCompose[], string | undefined]>([
  ['none is open', [], undefined],
  ['one in hand goes to them', [window('a', { focused: true, to: theirs })], 'a'],
  ['one in hand goes to a stranger: that is told', [window('a', { focused: true, to: 'x@otra.example' })], 'a'],
  ['one in hand has nobody yet', [window('a', { focused: true })], undefined],
  ['an answer is open and the person reads above it', [window('a', { kind: 'inline' })], 'a'],
  ['one lies beside, to them in capitals', [window('a', { to: 'Pagos@LosSauces.example' })], 'a'],
  ['one lies beside, to somebody else', [window('a', { to: 'x@otra.example' })], undefined],
  ['it is folded away', [window('a', { to: theirs, minimized: true })], undefined],
  ['two are open', [window('a', { to: theirs }), window('b', { focused: true, to: theirs })], 'b'],
])('where %s', (_what, composes, key) => {
  expect(composeFor(anOpenMail({ composes }), contacts)?.key).toBe(key);
});
