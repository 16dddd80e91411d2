import writeGood from 'write-good';
import type { Language } from '@/lib/domain/customer';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { reportOf } from '@/lib/tone/report-of';
import { pair, type Pair } from './figures';
import { toneLetters } from './tone-letters';

/** Turns before the first that counts: the compiler of the machine has seen both ways by then. */
const warmUp = 60;

/**
 * Judges one long mail in English beside write-good on the same mail, and the Spanish and the Portuguese one beside the
 * English, by turns. Every turn's text differs by a word, so that nothing can be remembered whole.
 */
export async function measureTone(runs: number): Promise<Pair[]> {
  const judge = await judgeOf();
  const english = (turn: number) => Promise.resolve(judge('en', turn));
  for (let turn = 0; turn < warmUp; turn += 1) {
    for (const language of ['en', 'es', 'pt'] as const) judge(language, turn);
    writeGood(textOf('en', turn));
  }
  return [
    await pair('tone, English mail of 300 words', runs, english, 'write-good', (turn) =>
      Promise.resolve(writeGood(textOf('en', turn))),
    ),
    await pair('tone, Spanish mail', runs, (turn) => Promise.resolve(judge('es', turn)), 'English mail', english),
    await pair('tone, Portuguese mail', runs, (turn) => Promise.resolve(judge('pt', turn)), 'English mail', english),
  ];
}

async function judgeOf() {
  const words = {
    es: await loadToneLanguage('es'),
    en: await loadToneLanguage('en'),
    pt: await loadToneLanguage('pt'),
  };
  return (language: Language, turn: number) =>
    reportOf(
      { language, country: null, stage: 'firm', subject: 'NB-2041', body: textOf(language, turn), facts: null },
      words[language],
    );
}

function textOf(language: Language, turn: number): string {
  return `${toneLetters[language]}\nRef ${turn}`;
}
