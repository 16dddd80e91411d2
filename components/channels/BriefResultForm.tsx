import type { Satisfaction } from '@/lib/domain/contact-log';
import type { LoggedReason } from '@/lib/domain/non-payment-reason';
import { logBriefResult } from '@/lib/actions/log-brief-result';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { noFollowUp, pickedDay, type PickedDay } from '../common/picked-day';
import { reasonChoices, satisfactionChoices } from '../common/said-words';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Fields = {
  isReached: 'yes' | 'not-yet';
  text: string;
  reason: LoggedReason | null;
  satisfaction: Satisfaction | null;
  followUp: PickedDay;
};

/** What the colleague brought back: the task ends with it, or goes on to another day where they reached nobody. */
export function BriefResultForm({ panel, followUpId, close }: FormProps & { followUpId: string }) {
  const here = useSurroundings();
  const { words, today } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, followUps, promises, invoices } = panel;
  const name = followUps.find(({ id }) => id === followUpId)?.colleague ?? null;
  const { fields, change, forget } = useFormDraft<Fields>(`brief-result ${followUpId}`, {
    isReached: 'yes',
    text: '',
    reason: null,
    satisfaction: null,
    followUp: noFollowUp,
  });
  const isReached = fields.isReached === 'yes';
  const quickDays = useQuickDays(promises);
  const dueOn = pickedDay(fields.followUp, today, quickDays);
  const text = fields.text.trim();
  const isDayMissing = dueOn === null && (!isReached || fields.followUp.choice !== 'none');
  const missing =
    isReached && text === '' ? words('form.missingText') : isDayMissing ? words('form.missingDate') : null;
  const submit = () =>
    save(async () => {
      const about = !isReached && name ? words('channels.about', { name }) : text || null;
      const { reason, satisfaction } = isReached ? fields : { reason: null, satisfaction: null };
      await perform(
        logBriefResult(here, {
          customerId: customer.id,
          followUpId,
          isReached,
          text: text || null,
          reason,
          satisfaction,
          followUp: dueOn ? { dueOn, about } : null,
        }),
        { done: words('channels.resultSaved') },
      );
      forget();
      close();
    });
  return (
    <FormPage
      title={words('channels.resultTitle')}
      subject={customer.name}
      back={close}
      failure={failure}
      submit={{ label: words('channels.resultSave'), save: () => void submit(), missing, isBusy }}
    >
      <LabelledChips
        label={name ? words('channels.reached', { name }) : words('channels.reachedPlain')}
        value={fields.isReached}
        onChoose={(answer) => change({ isReached: answer })}
        choices={[
          { value: 'yes', label: words('common.yes') },
          { value: 'not-yet', label: words('channels.notYet') },
        ]}
      />
      <Field
        label={words(isReached ? 'channels.told' : 'form.note')}
        aside={isReached ? undefined : words('common.optional')}
        value={fields.text}
        multiline
        minRows={3}
        onChange={(event) => change({ text: event.target.value })}
      />
      {isReached ? (
        <>
          <LabelledChips
            label={words('calls.satisfaction')}
            choices={satisfactionChoices(words)}
            value={fields.satisfaction}
            onChoose={(satisfaction) => change({ satisfaction })}
          />
          {invoices.some(({ daysLate, open }) => daysLate > 0 && open.minor > 0) ? (
            <LabelledChips
              label={words('calls.whyTold')}
              choices={reasonChoices(words)}
              value={fields.reason}
              onChoose={(reason) => change({ reason })}
            />
          ) : null}
        </>
      ) : null}
      <FollowUpPicker
        label={words('form.followUpWhen')}
        value={fields.followUp}
        onChange={(followUp) => change({ followUp })}
        quickDays={quickDays}
        isOptional={isReached}
      />
    </FormPage>
  );
}
