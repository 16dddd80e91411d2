import type { ToneReport } from '@/lib/tone/tone-report';

/** A report for people: the verdict, then each finding with its quote, its reason, its source and kinder words. */
export function toneInWords({ verdict, labels, findings, good, readability, words }: ToneReport): string {
  const lines = [`${verdict}${labels.length > 0 ? ` (${labels.join(', ')})` : ''} · ${words} words`];
  if (readability !== null) lines.push(`readability: ${readability.formula} ${readability.score}`);
  for (const { severity, ruleId, message, actual, why, source, expected } of findings) {
    lines.push('', `[${severity}] ${message} (${ruleId})`);
    if (actual !== '') lines.push(`  “${actual.replace(/\s+/g, ' ')}”`);
    lines.push(`  ${why}`, `  ${source}`);
    const [first] = expected;
    if (first) lines.push(`  → ${first.trim()}`);
  }
  if (good.length > 0) lines.push('', `✓ ${good.map(({ message }) => message).join(' · ')}`);
  return `${lines.join('\n')}\n`;
}
