import type { FollowUpEnd } from '@/lib/actions/finish-follow-up';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useActs } from '../common/acts';
import type { OpenForm } from '../common/form-request';
import { lazyVerb } from '../common/lazily';
import { useCalendar } from '../common/use-calendar';
import { useFormats } from '../common/use-formats';
import type { RunningActs } from '../running/running-acts';
import { useSurroundings } from '../surroundings';

const withdrawPromise = lazyVerb(async () => (await import('@/lib/actions/withdraw-promise')).withdrawPromise);
const finishFollowUp = lazyVerb(async () => (await import('@/lib/actions/finish-follow-up')).finishFollowUp);

/** What can be done with the facts that run, each with its undo. */
export function useRunningActs(panel: CustomerPanel, openForm: OpenForm): RunningActs {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const calendar = useCalendar(panel);
  const saidOf = (end: FollowUpEnd) => {
    if (end.how === 'done') return words('saved.followUpDone');
    if (end.how === 'skipped') return words('saved.followUpSkipped');
    return words('saved.followUp', formats.phrases(end.dueOn, 'act'));
  };
  return {
    openForm,
    endFollowUp: (followUpId, end) => performHere(finishFollowUp(here, followUpId, end), { done: saidOf(end) }),
    withdrawPromise: (promiseId) => performHere(withdrawPromise(here, promiseId), { done: words('saved.withdrawn') }),
    calendar,
  };
}
