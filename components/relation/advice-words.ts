import type { ChannelReason } from '@/lib/domain/channel-advice';
import type { Words } from '@/lib/i18n/words';
import type { Formats } from '../common/use-formats';

/** Why one way is better than the others, in a few words; the two weightiest grounds. */
export function adviceWords(why: readonly ChannelReason[], words: Words, formats: Formats): string {
  const said = why.slice(0, 2).map(({ code, count = 1 }) => words(`relation.ch-${code}`, formats.counted(count)));
  return said.map(lowered).join('; ');
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
