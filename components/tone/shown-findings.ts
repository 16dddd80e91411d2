import type { Words } from '@/lib/i18n/words';
import type { Finding } from '@/lib/tone/finding';
import type { ToneReport } from '@/lib/tone/tone-report';
import type { Formats } from '../common/use-formats';

/** So many findings are shown at once, the worst ones. */
export const mostShown = 5;

/** Nothing has to be done: what was found are ideas, folded away. */
export function isCalm({ shown }: ToneReport): boolean {
  return shown === 'kind' || shown === 'firm-but-respectful';
}

/** The findings that are shown, sorted by how they are drawn; `rest` counts those that wait. */
export function shownFindings(findings: readonly Finding[]) {
  const shown = findings.slice(0, mostShown);
  const tone = shown.filter((finding) => !isFact(finding));
  return {
    facts: shown.filter(isFact),
    rows: tone.filter((finding) => !isSnippet(finding)),
    absent: tone.filter(isSnippet),
    rest: findings.length - shown.length,
  };
}

/** The count that is heard while one types: nothing of the findings themselves. Empty when there is none. */
export function spokenFindings(report: ToneReport, words: Words, formats: Formats): string {
  if (isCalm(report)) return '';
  const { findings } = report;
  const facts = findings.filter(isFact).length;
  const others = Math.min(findings.length, mostShown) - Math.min(facts, mostShown);
  const parts = [
    ...(others > 0 ? [words('tone.spokenSuggestions', formats.counted(others))] : []),
    ...(facts > 0 ? [words('tone.spokenFacts', formats.counted(facts))] : []),
  ];
  return parts.join(', ');
}

/** Something that differs from the record, which no choice of words mends. */
function isFact({ label, severity }: Finding): boolean {
  return label === null && severity === 'error';
}

/** Something absent with ready words, which one press puts in. */
function isSnippet({ place, replaces, expected }: Finding): boolean {
  return place === null && replaces !== null && expected[0] !== undefined;
}
