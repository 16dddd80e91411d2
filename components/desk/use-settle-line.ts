import { finishDueFollowUps } from '@/lib/actions/finish-due-follow-ups';
import type { FollowUpEnd } from '@/lib/actions/finish-follow-up';
import { addDays } from '@/lib/domain/plain-date';
import type { WorklistLine } from '@/lib/views/worklist';
import { useActs } from '../common/acts';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

type Settle = { finish: () => void; postpone: () => void; skip: (reason: string) => void };

/** How the follow-ups that brought a customer into today's list are settled; null when none did. */
export function useSettleLine(line: WorklistLine): Settle | null {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  if (line.bucket !== 'follow-up-due') return null;
  const end = (how: FollowUpEnd, done: string) => performHere(finishDueFollowUps(here, line.customerId, how), { done });
  return {
    finish: () => end({ how: 'done' }, words('saved.followUpDone')),
    postpone: () => {
      const dueOn = addDays(today, 1);
      end({ how: 'postponed', dueOn }, words('saved.followUp', formats.phrases(dueOn, 'act')));
    },
    skip: (reason) => end({ how: 'skipped', reason }, words('saved.followUpSkipped')),
  };
}
