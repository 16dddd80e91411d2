import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/domain/customer';
import { judgeLetter } from '@/lib/tone/judge-letter';
import { everyFamily as en } from '@/lib/tone/phrases/en/every-family';
import { everyFamily as es } from '@/lib/tone/phrases/es/every-family';
import { everyFamily as pt } from '@/lib/tone/phrases/pt/every-family';
import type { Example, RuleExamples } from '@/lib/tone/phrases/rule-phrases';
import { rules } from '@/lib/tone/rules/registry';

/** Examples stand beside the phrases, in exports of their own that the shipped code never names. */
const modules = import.meta.glob<Record<string, unknown>>('@/lib/tone/phrases/{es,en,pt}/*.ts', { eager: true });
const words = { es, en, pt };

function examplesOf(language: Language): Map<string, RuleExamples> {
  const found = new Map<string, RuleExamples>();
  for (const [file, exported] of Object.entries(modules)) {
    if (!file.includes(`/phrases/${language}/`)) continue;
    for (const [name, value] of Object.entries(exported)) {
      if (!name.endsWith('Examples')) continue;
      for (const [id, examples] of Object.entries(value as Record<string, RuleExamples>)) found.set(id, examples);
    }
  }
  return found;
}

function rulesThatSpeak(language: Language, example: Example): string[] {
  const {
    body,
    subject = '',
    stage = 'second',
    country,
    facts,
  } = typeof example === 'string' ? { body: example } : example;
  const letter = { language, country: country ?? null, stage, subject, body, facts: facts ?? null } as const;
  return judgeLetter(letter, words[language]).findings.map(({ ruleId }) => ruleId);
}

describe.each(['es', 'en', 'pt'] as const)('%s', (language) => {
  const examples = examplesOf(language);

  test('every rule has words and examples', () => {
    // English has one "you": nothing can be mixed.
    const spared = language === 'en' ? ['register.mixed'] : [];
    for (const { id } of rules) {
      if (spared.includes(id)) continue;
      expect(Object.keys(words[language].phrases), id).toContain(id);
      expect(examples.get(id)?.fire.length ?? 0, `${id} fire`).toBeGreaterThan(0);
      expect(examples.get(id)?.quiet.length ?? 0, `${id} quiet`).toBeGreaterThan(0);
    }
  });

  test.each([...examples].flatMap(([id, { fire }]) => fire.map((example) => ({ id, example }))))(
    '$id speaks: $example',
    ({ id, example }) => {
      expect(rulesThatSpeak(language, example)).toContain(id);
    },
  );

  test.each([...examples].flatMap(([id, { quiet }]) => quiet.map((example) => ({ id, example }))))(
    '$id stays quiet: $example',
    ({ id, example }) => {
      expect(rulesThatSpeak(language, example)).not.toContain(id);
    },
  );
});
