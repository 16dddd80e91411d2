import { chases } from './chases';
import { countedWords } from './counted-words';
import { judgeLetter } from './judge-letter';
import type { LetterToJudge } from './letter-to-judge';
import { readabilityOf } from './readability';
import type { ToneLanguage } from './tone-language';
import type { ToneReport } from './tone-report';

/** The whole report of a letter for the screen and for the command. Pure. */
export function reportOf(given: LetterToJudge, words: ToneLanguage, explainIn: ToneLanguage = words): ToneReport {
  const { letter, labels, verdict, findings, fulfilled } = judgeLetter(given, words, explainIn);
  const differs = findings.some(({ label, severity }) => label === null && severity === 'error');
  return {
    verdict,
    shown: differs && verdict !== 'unacceptable' ? 'check-the-facts' : verdict,
    labels,
    findings,
    good: fulfilled.flatMap((ruleId) => {
      const message = explainIn.phrases[ruleId]?.present;
      return message === undefined ? [] : [{ ruleId, message }];
    }),
    readability: readabilityOf(letter.body, letter.language),
    chases: chases(letter),
    words: countedWords(letter.body),
  };
}
