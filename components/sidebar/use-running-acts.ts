import type { FollowUpEnd } from '@/lib/actions/finish-follow-up';
import type { FollowUp } from '@/lib/domain/follow-up';
import { useActs } from '../common/acts';
import type { OpenForm } from '../common/form-request';
import { lazyVerb } from '../common/lazily';
import { saveFile } from '../common/save-file';
import { useFormats } from '../common/use-formats';
import type { RunningActs } from '../running/running-acts';
import { useSurroundings } from '../surroundings';

const closeDispute = lazyVerb(async () => (await import('@/lib/actions/close-dispute')).closeDispute);
const noteCalendar = lazyVerb(async () => (await import('@/lib/actions/note-calendar')).noteCalendar);
const withdrawPromise = lazyVerb(async () => (await import('@/lib/actions/withdraw-promise')).withdrawPromise);
const finishFollowUp = lazyVerb(async () => (await import('@/lib/actions/finish-follow-up')).finishFollowUp);

/** What can be done with the facts that run, each with its undo. */
export function useRunningActs(customerName: string, openForm: OpenForm): RunningActs {
  const here = useSurroundings();
  const { words, now } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const saidOf = (end: FollowUpEnd) => {
    if (end.how === 'done') return words('saved.followUpDone');
    if (end.how === 'skipped') return words('saved.followUpSkipped');
    return words('saved.followUp', formats.phrases(end.dueOn, 'act'));
  };
  const toFile = async (followUp: FollowUp) => {
    const { followUpIcs } = await import('@/lib/actions/follow-up-ics');
    const title = words('running.calendarTitle', { name: customerName });
    const body = followUp.about ?? words('running.followUpPlain');
    saveFile(`cordial-${followUp.dueOn}.ics`, 'text/calendar', followUpIcs(followUp, { title, body }, now()));
    return noteCalendar(here, followUp.id, 'file');
  };
  return {
    openForm,
    endFollowUp: (followUpId, end) => performHere(finishFollowUp(here, followUpId, end), { done: saidOf(end) }),
    withdrawPromise: (promiseId) => performHere(withdrawPromise(here, promiseId), { done: words('saved.withdrawn') }),
    closeDispute: (disputeId) => performHere(closeDispute(here, disputeId), { done: words('saved.disputeClosed') }),
    toCalendar: (followUp: FollowUp) => performHere(toFile(followUp), { done: words('saved.calendarFile') }),
  };
}
