import { openDispute } from '@/lib/actions/open-dispute';
import { useActs } from '../common/acts';
import { complaintToLog, untouchedComplaint, type ComplaintFields } from '../common/complaint-fields';
import { ComplaintPart } from '../common/ComplaintPart';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { useComplaintGap } from '../common/use-complaint-gap';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Fields = ComplaintFields & { text: string };

/**
 * What a customer disputes or complains of, in whose hands it is and until when. Only the invoices that were chosen are
 * left out of reminders; a complaint about us is about none.
 */
export function DisputeForm({ panel, invoiceIds, close }: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const sayGap = useComplaintGap();
  const { customer } = panel;
  const first = { ...untouchedComplaint(panel, invoiceIds), text: '' };
  const { fields, change, forget } = useFormDraft<Fields>(
    `dispute ${customer.id} ${first.invoiceIds.join(' ')}`,
    first,
  );
  const draft = complaintToLog(fields, panel, fields.text, here);
  const isAboutUs = fields.about === 'us';
  const submit = () =>
    save(async () => {
      if (typeof draft === 'string') return;
      const count = draft.invoiceIds.length;
      await perform(openDispute(here, { customerId: customer.id, ...draft }), {
        done: count === 0 ? words('complaints.saved') : words('complaints.disputeSaved', formats.counted(count)),
      });
      forget();
      close();
    });
  return (
    <FormPage
      title={words(isAboutUs ? 'complaints.save' : 'disputes.title')}
      subject={customer.name}
      subline={words(isAboutUs ? 'complaints.effect' : 'complaints.disputeEffect')}
      back={close}
      failure={failure}
      submit={{
        label: words(isAboutUs ? 'complaints.save' : 'disputes.title'),
        save: () => void submit(),
        missing: typeof draft === 'string' ? sayGap(draft) : null,
        isBusy,
      }}
    >
      <ComplaintPart panel={panel} value={fields} onChange={change}>
        <Field
          label={words('complaints.text')}
          aside={words('common.optional')}
          value={fields.text}
          multiline
          minRows={2}
          onChange={(event) => change({ text: event.target.value })}
        />
      </ComplaintPart>
    </FormPage>
  );
}
