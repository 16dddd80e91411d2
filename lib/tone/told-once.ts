import type { Span } from '@/lib/text/span';
import type { Finding } from './finding';

/**
 * One finding for the same words: where two rules find the same fault in overlapping words ("nunca cumple" judges and
 * generalises), a person is told once, with the finding that has ready words if one has. The order stays.
 */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const known = kept.findIndex((other) => saysTheSame(other, finding));
    const told = kept[known];
    if (told === undefined) kept.push(finding);
    else if (told.expected.length === 0 && finding.expected.length > 0) kept[known] = finding;
  }
  return kept;
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return (
    one.label !== null &&
    one.label === other.label &&
    one.severity === other.severity &&
    one.part === other.part &&
    one.place !== null &&
    other.place !== null &&
    overlaps(one.place, other.place)
  );
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
