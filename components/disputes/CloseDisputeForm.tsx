import { closeDispute } from '@/lib/actions/close-dispute';
import { invoiceLabel } from '@/lib/domain/invoice';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

/** How a dispute ended, in a sentence that stays in the history; its invoices return to the reminders. */
export function CloseDisputeForm({ panel, disputeId, close }: FormProps & { disputeId: string }) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { fields, change, forget } = useFormDraft(`close-dispute ${disputeId}`, { text: '' });
  const dispute = panel.disputes.find((one) => one.disputeId === disputeId);
  const numbers = panel.invoices
    .filter(({ invoice }) => dispute?.invoiceIds.includes(invoice.id))
    .map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  const text = fields.text.trim();
  const submit = () =>
    save(async () => {
      await perform(closeDispute(here, disputeId, text), { done: words('saved.disputeClosed') });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('disputes.closeTitle')}
      subject={panel.customer.name}
      subline={formats.list(numbers)}
      back={close}
      failure={failure}
      submit={{
        label: words('running.resolveDispute'),
        save: () => void submit(),
        missing: text === '' ? words('form.missingText') : null,
        isBusy,
      }}
    >
      <Field
        label={words('disputes.howEnded')}
        hint={words('disputes.howEndedHint')}
        value={fields.text}
        multiline
        minRows={4}
        onChange={(event) => change({ text: event.target.value })}
      />
    </FormPage>
  );
}
