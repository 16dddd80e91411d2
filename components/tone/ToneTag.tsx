import type { ToneReport } from '@/lib/tone/tone-report';
import { Tag, type TagTone } from '../common/Tag';
import { useSurroundings } from '../surroundings';
import type { Tone } from './use-tone';

const looks = {
  kind: { tone: 'settled', word: 'tone.calm' },
  'firm-but-respectful': { tone: 'settled', word: 'tone.calm' },
  'needs-work': { tone: 'neutral', word: 'tone.needsWork' },
  'check-the-facts': { tone: 'attention', word: 'tone.checkFacts' },
  unacceptable: { tone: 'late', word: 'tone.unacceptable' },
} as const satisfies Record<ToneReport['shown'], { tone: TagTone; word: string }>;

/** The verdict in words, at the end of the title row; nothing until there is one. */
export function ToneTag({ tone: { report, hasFailed } }: { tone: Tone }) {
  const { words } = useSurroundings();
  if (hasFailed) return <Tag>{words('tone.unread')}</Tag>;
  if (!report) return null;
  const { tone, word } = looks[report.shown];
  return <Tag tone={tone}>{words(word)}</Tag>;
}
