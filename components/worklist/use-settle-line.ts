import { finishDueFollowUps } from '@/lib/actions/finish-due-follow-ups';
import { logContact } from '@/lib/actions/log-contact';
import { setAside } from '@/lib/actions/set-aside';
import { settleReply } from '@/lib/actions/settle-reply';
import { onOrAfterWorkingDay } from '@/lib/domain/calendar';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import type { WorklistLine } from '@/lib/views/worklist';
import { useActs } from '../common/acts';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

export type SettleLine = {
  /** What was to be done is done; null where only a form can tell what came of it. */
  finish: (() => void) | null;
  /** To the next working day. */
  postpone: () => void;
  /** Until a day, with the reason in the person's words. */
  setAside: (until: PlainDate, reason: string) => void;
};

/** How a row of today's list is settled without opening it, by what brought the customer there. */
export function useSettleLine(line: WorklistLine): SettleLine {
  const here = useSurroundings();
  const { words, today, calendar } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const { customerId, bucket, step } = line;
  const aside = (until: PlainDate, reason: string | null) =>
    performHere(setAside(here, { customerId, until, reason }), {
      done: words('saved.setAside', formats.phrases(until, 'act')),
    });
  return {
    finish: finishOf(),
    postpone: () => aside(onOrAfterWorkingDay(addDays(today, 1), calendar), null),
    setAside: aside,
  };

  function finishOf(): (() => void) | null {
    if (bucket === 'follow-up-due')
      return () =>
        performHere(finishDueFollowUps(here, customerId, { how: 'done' }), { done: words('saved.followUpDone') });
    if (bucket === 'reply-waiting')
      return () => performHere(settleReply(here, { customerId, reason: '' }), { done: words('saved.replySettled') });
    const { what, channel, rung, stage } = step;
    if (what !== 'write' || channel === null || channel === 'note') return null;
    // Written some other way: the person says so, and the ladder takes their word.
    const told = { customerId, channel, rung, stage, direction: 'out' } as const;
    return () => performHere(logContact(here, told), { done: words('saved.alreadyWritten') });
  }
}
