import { logNote } from '@/lib/actions/log-note';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { noFollowUp, pickedDay, type PickedDay } from '../common/picked-day';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Fields = { text: string; followUp: PickedDay };

/** A note and, if wanted, its follow-up: one save, one undo. */
export function NoteForm({ panel, close }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, promises } = panel;
  const { fields, change, forget } = useFormDraft<Fields>(`note ${customer.id}`, { text: '', followUp: noFollowUp });
  const quickDays = useQuickDays(promises);
  const dueOn = pickedDay(fields.followUp, today, quickDays);
  const text = fields.text.trim();
  const isDayMissing = fields.followUp.choice !== 'none' && dueOn === null;
  const missing = text === '' ? words('form.missingText') : isDayMissing ? words('form.missingDate') : null;
  const submit = () =>
    save(async () => {
      const note = { customerId: customer.id, text, followUp: dueOn ? { dueOn, about: text } : null };
      await perform(logNote(here, note), { done: words('saved.note') });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('notes.title')}
      subject={customer.name}
      back={close}
      failure={failure}
      submit={{ label: words('notes.title'), save: () => void submit(), missing, isBusy }}
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
    </FormPage>
  );
}
