import { describe, expect, test } from 'vitest';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import type { LetterFacts, LetterForm } from '@/lib/domain/letter';
import { fillLetter } from '@/lib/letters/fill-letter';
import { fillScript } from '@/lib/letters/fill-script';
import type { LetterTemplate } from '@/lib/letters/letter-template';
import { loadLetter } from '@/lib/letters/load-letter';
import { letters, type LetterEntry } from '@/lib/letters/registry';
import { awkward } from './awkward';
import { someFacts } from './facts';

const forms: readonly [Language, FormOfAddress][] = [
  ['es', 'usted'],
  ['es', 'tú'],
  ['es', 'vos'],
  ['en', 'neutral'],
  ['pt', 'neutral'],
];

const mails = letters
  .filter(({ cells }) => cells.mail === 'file')
  .flatMap(({ id }) => forms.map(([language, address]) => ({ id, language, address })));

const otherForms: Record<LetterForm, RegExp> = {
  usted: /(?<!\p{L})(?:te|tu|tus|contigo|tú)(?!\p{L})/iu,
  tú: /(?<!\p{L})(?:su|sus|usted|ustedes|vos)(?!\p{L})/iu,
  vos: /(?<!\p{L})(?:su|sus|usted|ustedes|tú|contigo|puedes|tienes)(?!\p{L})/iu,
  // Neither *você* nor *o senhor*: Brazilians are written to in both ways.
  neutral: /(?<!\p{L})(?:usted|tú|o senhor|a senhora|voc[eê])(?!\p{L})/iu,
};

/** Everything that a letter says, in each medium that it has. */
function saidIn(entry: LetterEntry, letter: LetterTemplate, facts: LetterFacts): { said: string[]; html: string } {
  if (entry.kind === 'call') {
    const { title, steps } = fillScript(letter, facts);
    const lines = steps.flatMap(({ heading, say, branches }) => [
      heading,
      ...say,
      ...branches.flatMap(({ when, say: answer }) => [when, ...answer]),
    ]);
    return { said: [title, ...lines], html: '' };
  }
  const { subject, plain, html } = fillLetter(letter, facts, 'rich');
  const print = entry.cells.print === 'file' ? fillLetter(letter, facts, 'print') : null;
  const message = entry.cells.message === 'file' ? fillLetter(letter, facts, 'sms').text : null;
  return { said: [subject, plain, print?.plain, message].filter((text) => typeof text === 'string'), html };
}

const strayMark = /\{\{|\}\}| [,.;:?!]|\(\s*\)|,\s*[,.]|\.\.|¿\s*\?|: *$|:\./;

function wordsOf(letter: LetterTemplate): string {
  return Object.values(letter.files).join('\n');
}

describe.each(Object.entries(awkward))('with %s', (name, facts) => {
  const isNasty = name.startsWith('signs of markup');

  test.each(forms)('no letter in %s, %s, has a blank or a stray mark', async (language, address) => {
    for (const entry of letters) {
      const { said, html } = saidIn(entry, await loadLetter(entry.id, language, address), facts);
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) {
        expect(text).toMatch(/^\S(?:[\s\S]*\S)?$/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid|\n{3}/);
        expect(isNasty ? '' : text, entry.id).not.toMatch(strayMark);
      }
      expect(html).not.toMatch(/undefined|\n|<script|onerror|<b>"/);
    }
  });
});

describe.each(mails)('$id in $language, $address', ({ id, language, address }) => {
  test('says what it is about, whom to ask and who writes, in few words', async () => {
    const { subject, plain, missing } = fillLetter(await loadLetter(id, language, address), someFacts(), 'rich');
    expect(missing).toEqual([]);
    for (const fact of ['Rosa', 'A-1042', '4,820.00\u00a0MXN', 'Irene Salas']) expect(plain).toContain(fact);
    expect(plain).toMatch(/11 de noviembre de 2026|November 11, 2026|11 de novembro de 2026/);
    expect(plain).toMatch(/\?|Le pedimos|Te pedimos|Please|We ask|we need|necesitamos|Pedimos|precisamos/);
    expect(subject).toMatch(/Molinos Tres Ríos|A-1042/);
    expect(plain.split(/\s+/).length).toBeLessThan(220);
    for (const sentence of plain.split(/[.?!:;]\s|\n/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(32);
  });
});

describe.each(forms)('letters in %s, %s,', (language, address) => {
  const all = () => Promise.all(letters.map(({ id }) => loadLetter(id, language, address)));
  const bare = (text: string) => text.replace(/\{\{[^}]*\}\}+/g, ' ');

  test('keep one form of address', async () => {
    for (const letter of await all()) {
      const other = otherForms[letter.form];
      const words = bare([wordsOf(letter), ...Object.values(letter.partials)].join('\n'));
      expect(words.match(other)?.[0] ?? null, letter.id).toBeNull();
      expect(words).not.toMatch(/\b(?:vosotros|vuestr[oa]s?|obrigad[oa]s?)\b/i);
    }
  });

  test('threaten nobody and use no jargon', async () => {
    for (const letter of await all()) {
      expect(wordsOf(letter)).not.toMatch(
        /urgente|inmediat|último aviso|legal|abogad|judicial|intereses|recargo|immediately|final notice|lawyer|court|imediat|advogad|moros|deudor|sírvase|por medio de la presente|hereby|!!/i,
      );
    }
  });

  test('leave escaping to the filling, and name only parts that exist', async () => {
    for (const letter of await all()) {
      for (const text of [wordsOf(letter), ...Object.values(letter.partials)]) {
        expect(bare(text)).not.toMatch(/[<>&]/);
        for (const [, part = ''] of text.matchAll(/\{\{> ([\w-]+)\}\}/g)) expect(letter.partials).toHaveProperty(part);
      }
    }
  });

  test.each(letters.filter(({ cells }) => cells.message === 'file'))('$id fits into one message', async ({ id }) => {
    const { size } = fillLetter(await loadLetter(id, language, address), someFacts(), 'sms');
    expect(size).toMatchObject({ encoding: 'gsm-7', messages: 1 });
  });
});

describe('the last letters', () => {
  const last = mails.filter(({ id }) => id === 'letter-3' || id === 'hand-over');

  test.each(last)(
    '$id in $language, $address, names who, from when, and the way out',
    async ({ id, language, address }) => {
      const { plain } = fillLetter(await loadLetter(id, language, address), someFacts(), 'plain');
      expect(plain).toMatch(/Gestora del Valle/);
      expect(plain).toMatch(/lunes 7 de diciembre|Monday, December 7|segunda-feira, 7 de dezembro/);
      expect(plain).toMatch(/Hasta ese día|Until that day|Até esse dia/);
      expect(plain).toMatch(/lo revisamos|lo aclaramos|review|clear it up|revisamos|esclarecemos/);
    },
  );

  test.each(last)('$id in $language, $address, announces nothing where nobody said what follows', async (one) => {
    const facts = someFacts();
    const letter = await loadLetter(one.id, one.language, one.address);
    const { subject, plain, missing } = fillLetter(
      letter,
      { ...facts, told: { ...facts.told, handOver: null } },
      'plain',
    );
    expect(subject + plain).not.toMatch(/pasar|take over|hand it over|encaminhar|passar/);
    expect(missing).toContainEqual({ fact: 'hand-over', place: 'body', invoice: null, needed: true });
  });
});

test('a Colombian consumer is invited, not asked', async () => {
  const { customer } = someFacts();
  const letter = await loadLetter('second', 'es', 'usted');
  const consumer = someFacts({ customer: { ...customer, country: 'CO', isConsumer: null } });
  expect(fillLetter(letter, consumer, 'plain').plain).not.toContain('¿Quedó todo bien');
  expect(fillLetter(letter, consumer, 'plain').plain).toContain('no quedó bien, dígamelo');
  const business = someFacts({ customer: { ...customer, country: 'CO', isConsumer: false } });
  expect(fillLetter(letter, business, 'plain').plain).toContain('¿Quedó todo bien');
});

test.each([
  ['vos', '¿Me decís qué día'],
  ['vosotros', '¿Me dices qué día'],
  ['neutral', '¿Podría indicarme qué día'],
] as const)('who is addressed as %s gets the nearest Spanish letter', async (address, words) => {
  expect(fillLetter(await loadLetter('gentle', 'es', address), someFacts(), 'plain').plain).toContain(words);
});
