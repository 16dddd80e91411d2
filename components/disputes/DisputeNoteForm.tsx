import { noteDispute } from '@/lib/actions/note-dispute';
import { isComplaint } from '@/lib/domain/dispute';
import { invoiceLabel } from '@/lib/domain/invoice';
import { useActs } from '../common/acts';
import { disputeReason } from '../common/dispute-words';
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

type Fields = { text: string; owner: string; followUp: PickedDay };

/** What is new in a dispute or complaint: a word, perhaps another owner, and the next look, in one save. */
export function DisputeNoteForm({ panel, disputeId, close }: FormProps & { disputeId: string }) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const dispute = panel.disputes.find((one) => one.disputeId === disputeId);
  const owner = dispute?.owner ?? '';
  const { fields, change, forget } = useFormDraft<Fields>(`dispute-note ${disputeId}`, {
    text: '',
    owner,
    followUp: noFollowUp,
  });
  const quickDays = useQuickDays([]);
  const dueOn = pickedDay(fields.followUp, today, quickDays);
  const text = fields.text.trim();
  const isDayMissing = fields.followUp.choice !== 'none' && dueOn === null;
  const what = disputeReason(dispute?.code ?? null, words) ?? '';
  const submit = () =>
    save(async () => {
      const named = fields.owner.trim();
      const about = words('complaints.dueAbout', { what: what || text });
      const note = { disputeId, text, owner: named !== '' && named !== owner ? named : null, dueOn, about };
      await perform(noteDispute(here, note), { done: words('complaints.noteSaved') });
      forget();
      close();
    });
  const numbers = panel.invoices
    .filter(({ invoice }) => dispute?.invoiceIds.includes(invoice.id))
    .map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  return (
    <FormPage
      title={words('complaints.noteTitle')}
      subject={panel.customer.name}
      subline={dispute && isComplaint(dispute) ? what : formats.list([...numbers, ...(what === '' ? [] : [what])])}
      back={close}
      failure={failure}
      submit={{
        label: words('complaints.noteTitle'),
        save: () => void submit(),
        missing: text === '' ? words('form.missingText') : isDayMissing ? words('form.missingDate') : null,
        isBusy,
      }}
    >
      <Field
        label={words('complaints.noteText')}
        value={fields.text}
        multiline
        minRows={3}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Field
        label={words('complaints.owner')}
        aside={words('common.optional')}
        value={fields.owner}
        onChange={(event) => change({ owner: event.target.value })}
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
