import EventOutlined from '@mui/icons-material/EventOutlined';
import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays, nextWeekday } from '@/lib/domain/plain-date';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import type { RunningActs } from './running-acts';

/** Something to look at on a day, with what can become of it. */
export function FollowUpFact({ followUp, acts }: { followUp: FollowUp; acts: RunningActs }) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const { day } = formats.phrases(followUp.dueOn, 'act');
  const postpone = (dueOn: string) => acts.endFollowUp(followUp.id, { how: 'postponed', dueOn });
  const plain = followUp.promiseId ? words('running.followUpOfPromise') : words('running.followUpPlain');
  return (
    <FactRow
      tone="attention"
      icon={<EventOutlined />}
      title={followUp.at ? words('running.followUpAt', { day, time: followUp.at }) : words('running.followUp', { day })}
      detail={followUp.about ?? plain}
      menuName={words('running.followUpMenu')}
      choices={[
        { label: words('running.done'), choose: () => acts.endFollowUp(followUp.id, { how: 'done' }) },
        { label: words('running.postponeTomorrow'), choose: () => postpone(addDays(today, 1)) },
        { label: words('running.postponeThreeDays'), choose: () => postpone(addDays(today, 3)) },
        { label: words('running.postponeMonday'), choose: () => postpone(nextWeekday(today, 1)) },
        { label: words('running.toCalendar'), choose: () => acts.toCalendar(followUp) },
        {
          label: words('running.skip'),
          choose: () => acts.endFollowUp(followUp.id, { how: 'skipped', reason: words('running.skipped') }),
        },
      ]}
    />
  );
}
