import Typography from '@mui/material/Typography';
import { scheduleFollowUp } from '@/lib/actions/schedule-follow-up';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { noFollowUp, pickedDay, type PickedDay } from '../common/picked-day';
import { useFormats } from '../common/use-formats';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Fields = { when: PickedDay; time: string; about: string };

/** Something to look at on a day: tomorrow is preselected, so that one press more is enough. */
export function FollowUpForm({ panel, close }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, promises } = panel;
  const { fields, change, forget } = useFormDraft<Fields>(`follow-up ${customer.id}`, {
    when: { ...noFollowUp, choice: 'tomorrow' },
    time: '',
    about: '',
  });
  const quickDays = useQuickDays(promises);
  const dueOn = pickedDay(fields.when, today, quickDays);
  const submit = () =>
    save(async () => {
      if (dueOn === null) return;
      const draft = { dueOn, at: fields.time || null, about: fields.about.trim() || null };
      await perform(scheduleFollowUp(here, customer.id, draft), {
        done: words('saved.followUp', formats.phrases(dueOn, 'act')),
      });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('followUps.title')}
      subject={customer.name}
      back={close}
      failure={failure}
      submit={{
        label: words('followUps.title'),
        save: () => void submit(),
        missing: dueOn === null ? words('form.missingDate') : null,
        isBusy,
      }}
    >
      <FollowUpPicker
        label={words('followUps.when')}
        value={fields.when}
        onChange={(when) => change({ when })}
        quickDays={quickDays}
        isOptional={false}
      />
      <Field
        label={words('followUps.about')}
        aside={words('common.optional')}
        placeholder={words('followUps.aboutPlaceholder')}
        value={fields.about}
        onChange={(event) => change({ about: event.target.value })}
      />
      <Field
        label={words('followUps.time')}
        aside={words('common.optional')}
        type="time"
        value={fields.time}
        onChange={(event) => change({ time: event.target.value })}
      />
      <Typography variant="body2" color="textSecondary">
        {words('followUps.where')}
      </Typography>
    </FormPage>
  );
}
