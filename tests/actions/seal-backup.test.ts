import { describe, expect, test } from 'vitest';
import { sumOf, type Envelope } from '@/lib/actions/seal';
import { sealBackup } from '@/lib/actions/seal-backup';
import { isSealed, unsealBackup } from '@/lib/actions/unseal-backup';

const text = `{"cordial":"backup","rows":{"customers":[{"name":"Muñoz & Hijos ${'x'.repeat(70_000)}"}]}}`;
const passphrase = 'tres gatos en la azotea';
/** Few rounds: how dear a guess is does not change what opens. */
const rounds = 1000;
const sealed = sealBackup(text, passphrase, 'ana@taller.example', rounds);

/** The envelope with parts of it changed, and its sum made right again. */
async function changed(change: (envelope: Envelope) => Partial<Envelope>): Promise<string> {
  const envelope = JSON.parse(await sealed) as Envelope;
  const next = { ...envelope, ...change(envelope) };
  return JSON.stringify({ ...next, sum: await sumOf(next) });
}

test('what was closed is opened by its passphrase, to the letter, and says whose it is', async () => {
  expect(await unsealBackup(await sealed, passphrase)).toEqual({ ok: true, text, mailbox: 'ana@taller.example' });
});

test('a guess is dear unless one asks for less', async () => {
  expect(JSON.parse(await sealBackup('{}', passphrase, null))).toMatchObject({ rounds: 600_000 });
}, 20_000);

test('nothing of it can be read in the file, and no two files are alike', async () => {
  const envelope = await sealed;
  expect(envelope).not.toMatch(/Muñoz|taller|customers/);
  expect(await sealBackup(text, passphrase, null, rounds)).not.toBe(envelope);
});

test('letters with accents are the same however they were typed', async () => {
  const composed = await sealBackup(text, 'café con leche', null, rounds);
  expect(await unsealBackup(composed, 'cafe\u0301 con leche')).toMatchObject({ ok: true, mailbox: null });
});

test('another passphrase is told as such, and opens nothing', async () => {
  expect(await unsealBackup(await sealed, 'dos gatos en la azotea')).toEqual({
    ok: false,
    problem: 'wrong-passphrase',
  });
});

describe('a damaged file is no wrong passphrase', () => {
  test.each<[string, (file: string) => string]>([
    ['cut in the middle', (file) => file.slice(0, file.length / 2)],
    ['cut inside its data', (file) => file.replace(/("bytes":")(.{20}).{20}/, '$1$2')],
    ['with one changed letter', (file) => file.replace(/("bytes":".{50})./, (_, kept: string) => `${kept}!`)],
    ['without its salt', (file) => file.replace('"salt"', '"pepper"')],
    ['that is empty', () => ''],
    ['with endless rounds', (file) => file.replace(/"rounds":\d+/, '"rounds":99999999999')],
  ])('%s', async (_, damage) => {
    expect(await unsealBackup(damage(await sealed), passphrase)).toEqual({ ok: false, problem: 'damaged' });
  });

  test('nor is one whose sum somebody made right again', async () => {
    const file = await changed(({ data }) => ({ data: { ...data, bytes: data.bytes.replace(/^..../, 'AAAA') } }));
    expect(await unsealBackup(file, passphrase)).toEqual({ ok: false, problem: 'damaged' });
  });
});

test('a newer envelope asks for a newer Cordial', async () => {
  expect(await unsealBackup(await changed(() => ({ version: 2 })), passphrase)).toEqual({
    ok: false,
    problem: 'newer-seal',
  });
});

test.each([
  ['{"cordial":"sealed-backup","version":1', true],
  ['\ufeff { "cordial" : "sealed-backup" }', true],
  ['{"cordial":"backup","schema":1}', false],
  ['Cliente;Factura', false],
])('%j is an encrypted backup: %s', (file, is) => {
  expect(isSealed(file)).toBe(is);
});
