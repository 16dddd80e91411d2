import type { Satisfaction } from '@/lib/domain/contact-log';
import type { LoggedReason } from '@/lib/domain/non-payment-reason';
import { logNote } from '@/lib/actions/log-note';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { instantOf, rightNow, type Moment } from '../common/moment';
import { MomentField } from '../common/MomentField';
import { MoreFacts } from '../common/MoreFacts';
import { noFollowUp, pickedDay, type PickedDay } from '../common/picked-day';
import { reasonChoices, satisfactionChoices } from '../common/said-words';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { WhoChips } from '../common/WhoChips';
import { useSurroundings } from '../surroundings';

type Fields = {
  text: string;
  followUp: PickedDay;
  contactId: string | null;
  moment: Moment;
  reason: LoggedReason | null;
  satisfaction: Satisfaction | null;
};

/** A note and, if wanted, its follow-up: one save, one undo. What else it may carry is folded away. */
export function NoteForm({ panel, close }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, promises } = panel;
  const { fields, change, forget } = useFormDraft<Fields>(`note ${customer.id}`, {
    text: '',
    followUp: noFollowUp,
    contactId: null,
    moment: rightNow,
    reason: null,
    satisfaction: null,
  });
  const quickDays = useQuickDays(promises);
  const dueOn = pickedDay(fields.followUp, today, quickDays);
  const text = fields.text.trim();
  const moment = instantOf(fields.moment, { now: here.now(), timeZone: here.calendar.timeZone });
  const submit = () =>
    save(async () => {
      if (typeof moment === 'string') return;
      const { contactId, reason, satisfaction } = fields;
      const note = { customerId: customer.id, text, contactId, reason, satisfaction };
      const when = moment.at === null ? {} : { at: moment.at };
      const followUp = dueOn ? { dueOn, about: text } : null;
      await perform(logNote(here, { ...note, ...when, followUp }), { done: words('saved.note') });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('notes.title')}
      subject={customer.name}
      back={close}
      failure={failure}
      submit={{ label: words('notes.title'), save: () => void submit(), missing: whatIsMissing(), isBusy }}
    >
      <Field
        label={words('notes.text')}
        value={fields.text}
        multiline
        minRows={4}
        onChange={(event) => change({ text: event.target.value })}
      />
      <FollowUpPicker
        label={words('form.followUpWhen')}
        value={fields.followUp}
        onChange={(followUp) => change({ followUp })}
        quickDays={quickDays}
        isOptional
      />
      <MoreFacts>
        <WhoChips contacts={panel.contacts} value={fields.contactId} onChoose={(contactId) => change({ contactId })} />
        <MomentField value={fields.moment} onChange={(when) => change({ moment: when })} />
        <LabelledChips
          label={words('calls.satisfaction')}
          choices={satisfactionChoices(words)}
          value={fields.satisfaction}
          onChoose={(satisfaction) => change({ satisfaction })}
        />
        <LabelledChips
          label={words('calls.whyTold')}
          choices={reasonChoices(words)}
          value={fields.reason}
          onChoose={(reason) => change({ reason })}
        />
      </MoreFacts>
    </FormPage>
  );

  function whatIsMissing(): string | null {
    if (text === '') return words('form.missingText');
    if (fields.followUp.choice !== 'none' && dueOn === null) return words('form.missingDate');
    if (typeof moment !== 'string') return null;
    return words(moment === 'missing' ? 'entry.missingTime' : 'entry.future');
  }
}
