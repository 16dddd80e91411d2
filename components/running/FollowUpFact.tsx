import EventOutlined from '@mui/icons-material/EventOutlined';
import { Suspense, useState } from 'react';
import type { CalendarWay } from '@/lib/host/calendar-port';
import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays, nextWeekday } from '@/lib/domain/plain-date';
import { lazily } from '../common/lazily';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import type { RunningActs } from './running-acts';

const CalendarAgain = lazily(async () => (await import('../common/CalendarAgain')).CalendarAgain);

/** Something to look at on a day, with what can become of it. */
export function FollowUpFact({ followUp, acts }: { followUp: FollowUp; acts: RunningActs }) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const { day } = formats.phrases(followUp.dueOn, 'act');
  const postpone = (dueOn: string) => acts.endFollowUp(followUp.id, { how: 'postponed', dueOn });
  const plain = followUp.promiseId ? words('running.followUpOfPromise') : words('running.followUpPlain');
  const { calendar } = acts;
  const [askedWay, setAskedWay] = useState<CalendarWay | null>(null);
  const offered = calendar.stateOf(followUp);
  const toCalendar = (way: CalendarWay) =>
    followUp.calendar.state === 'offered' ? setAskedWay(way) : calendar.put(followUp, way);
  return (
    <FactRow
      tone="attention"
      icon={<EventOutlined />}
      title={followUp.at ? words('running.followUpAt', { day, time: followUp.at }) : words('running.followUp', { day })}
      detail={offered === null ? (followUp.about ?? plain) : `${followUp.about ?? plain} · ${offered}`}
      below={
        askedWay === null || offered === null ? null : (
          <Suspense>
            <CalendarAgain
              offered={offered}
              again={() => calendar.put(followUp, askedWay)}
              isThere={() => calendar.confirm(followUp)}
              close={() => setAskedWay(null)}
            />
          </Suspense>
        )
      }
      menuName={words('running.followUpMenu')}
      choices={[
        ...(followUp.colleague
          ? [
              {
                label: words('running.resultOfBrief'),
                choose: () => acts.openForm({ form: 'brief-result', followUpId: followUp.id }),
              },
            ]
          : []),
        { label: words('running.done'), choose: () => acts.endFollowUp(followUp.id, { how: 'done' }) },
        { label: words('running.postponeTomorrow'), choose: () => postpone(addDays(today, 1)) },
        { label: words('running.postponeThreeDays'), choose: () => postpone(addDays(today, 3)) },
        { label: words('running.postponeMonday'), choose: () => postpone(nextWeekday(today, 1)) },
        ...(followUp.calendar.state === 'confirmed'
          ? []
          : [
              ...calendar.choices.map(({ way, label }) => ({ label, choose: () => toCalendar(way) })),
              { label: words('followUps.confirm'), choose: () => calendar.confirm(followUp) },
            ]),
        {
          label: words('running.skip'),
          choose: () => acts.endFollowUp(followUp.id, { how: 'skipped', reason: words('running.skipped') }),
        },
      ]}
    />
  );
}
