import { describe, expect, test } from 'vitest';
import { judgeLetter } from '@/lib/tone/judge-letter';
import { everyFamily as en } from '@/lib/tone/phrases/en/every-family';
import { everyFamily as es } from '@/lib/tone/phrases/es/every-family';
import { everyFamily as pt } from '@/lib/tone/phrases/pt/every-family';
import { verdictOf } from '@/lib/tone/verdict';
import { englishFirst } from './unseen/english-first';
import { englishSecond } from './unseen/english-second';
import { mannersFirst } from './unseen/manners-first';
import { mannersSecond } from './unseen/manners-second';
import { mannersThird } from './unseen/manners-third';
import { handsEnglish } from './unseen/hands-english';
import { handsPortuguese } from './unseen/hands-portuguese';
import { handsSpanish } from './unseen/hands-spanish';
import { presenceFourth } from './unseen/presence-fourth';
import { presenceThird } from './unseen/presence-third';
import { presenceFirst } from './unseen/presence-first';
import { presenceSecond } from './unseen/presence-second';
import { portuguese } from './unseen/portuguese';
import { spanishFirst } from './unseen/spanish-first';
import { spanishSecond } from './unseen/spanish-second';
import { toldAndIronic } from './unseen/told-and-ironic';
import type { UnseenLetter } from './unseen/unseen-letter';

const words = { es, en, pt };
const letters: readonly UnseenLetter[] = [
  ...spanishFirst,
  ...spanishSecond,
  ...englishFirst,
  ...englishSecond,
  ...portuguese,
  ...mannersFirst,
  ...mannersSecond,
  ...mannersThird,
  ...presenceFirst,
  ...presenceSecond,
  ...presenceThird,
  ...presenceFourth,
  ...handsEnglish,
  ...handsPortuguese,
  ...handsSpanish,
  ...toldAndIronic,
];

function judged({ lang, country, stage, subject, body }: UnseenLetter) {
  return judgeLetter({ language: lang, country, stage, subject, body, facts: null }, words[lang]);
}

const clean = letters.filter(({ labels }) => labels.length === 0);
const flawed = letters.filter(({ labels }) => labels.length > 0);

test('most unseen letters are clean, as most letters are', () => {
  expect(clean.length).toBeGreaterThan(flawed.length);
});

describe('a clean letter is not scolded', () => {
  test.each(clean.map((letter) => [letter.id, letter] as const))('%s', (_, letter) => {
    const { labels, findings } = judged(letter);
    expect(
      labels,
      JSON.stringify(findings.filter(({ label }) => label).map(({ ruleId, actual }) => [ruleId, actual])),
    ).toEqual([]);
  });
});

/** A careful reader and the engine may differ in a letter now and then, never in what must not leave. */
const agreed = 0.85;

test('labels of flawed letters are those of a careful reader in most', () => {
  const same = flawed.filter((letter) => judged(letter).labels.join() === letter.labels.toSorted().join());
  const different = flawed
    .filter((letter) => !same.includes(letter))
    .map((letter) => `${letter.id}: ${judged(letter).labels.join()} for ${letter.labels.join()}`);
  expect(same.length / flawed.length, different.join('\n')).toBeGreaterThanOrEqual(agreed);
});

test('what must not leave is always told', () => {
  const wrong = letters.filter((letter) => judged(letter).verdict !== verdictOf(new Set(letter.labels), letter.stage));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
