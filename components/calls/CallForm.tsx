import { logCall } from '@/lib/actions/log-call';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { OverdueLine } from '../common/OverdueLine';
import { noFollowUp, pickedDay, type PickedDay } from '../common/picked-day';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { CallGuide } from './CallGuide';

type Outcome = 'answered' | 'no-answer' | 'message' | 'wrong-number';
type Fields = { outcome: Outcome; direction: 'out' | 'in'; text: string; followUp: PickedDay };

/** A call: how it went, what was said, and the next look in the same save. */
export function CallForm({ panel, close }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, promises } = panel;
  const { fields, change, forget } = useFormDraft<Fields>(`call ${customer.id}`, {
    outcome: 'answered',
    direction: 'out',
    text: '',
    followUp: noFollowUp,
  });
  const quickDays = useQuickDays(promises);
  const dueOn = pickedDay(fields.followUp, today, quickDays);
  const missing = fields.followUp.choice !== 'none' && dueOn === null ? words('form.missingDate') : null;
  const submit = () =>
    save(async () => {
      const { outcome, direction } = fields;
      const text = fields.text.trim() || null;
      const report = {
        customerId: customer.id,
        outcome,
        direction,
        text,
        followUp: dueOn ? { dueOn, about: text } : null,
      };
      await perform(logCall(here, report), { done: words('saved.call') });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('calls.title')}
      subject={customer.name}
      subline={<OverdueLine panel={panel} />}
      back={close}
      failure={failure}
      submit={{ label: words('calls.title'), save: () => void submit(), missing, isBusy }}
    >
      <CallGuide panel={panel} />
      <LabelledChips
        label={words('calls.outcome')}
        value={fields.outcome}
        onChoose={(outcome) => change({ outcome })}
        choices={[
          { value: 'answered', label: words('calls.answered') },
          { value: 'no-answer', label: words('calls.noAnswer') },
          { value: 'message', label: words('calls.message') },
          { value: 'wrong-number', label: words('calls.wrongNumber') },
        ]}
      />
      <LabelledChips
        label={words('calls.direction')}
        value={fields.direction}
        onChoose={(direction) => change({ direction })}
        choices={[
          { value: 'out', label: words('calls.weCalled') },
          { value: 'in', label: words('calls.theyCalled') },
        ]}
      />
      <Field
        label={words('calls.said')}
        aside={words('common.optional')}
        value={fields.text}
        multiline
        minRows={2}
        onChange={(event) => change({ text: event.target.value })}
      />
      <FollowUpPicker
        label={words('form.followUpWhen')}
        value={fields.followUp}
        onChange={(followUp) => change({ followUp })}
        quickDays={quickDays}
        isOptional
      />
    </FormPage>
  );
}
