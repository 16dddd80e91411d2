import Box from '@mui/material/Box';
import { closeDispute } from '@/lib/actions/close-dispute';
import { isComplaint } from '@/lib/domain/dispute';
import { invoiceLabel } from '@/lib/domain/invoice';
import { useActs } from '../common/acts';
import { disputeReason } from '../common/dispute-words';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { TickBox } from '../common/TickBox';
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
  const { fields, change, forget } = useFormDraft(`close-dispute ${disputeId}`, {
    text: '',
    isSettled: false,
  });
  const dispute = panel.disputes.find((one) => one.disputeId === disputeId);
  const numbers = panel.invoices
    .filter(({ invoice }) => dispute?.invoiceIds.includes(invoice.id))
    .map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  const text = fields.text.trim();
  const isOurs = dispute ? isComplaint(dispute) : false;
  const isAtStake = panel.segment.tag === 'reputation';
  const submit = () =>
    save(async () => {
      await perform(closeDispute(here, disputeId, text, isAtStake && fields.isSettled), {
        done: words(isOurs ? 'saved.complaintClosed' : 'saved.disputeClosed'),
      });
      forget();
      close();
    });
  return (
    <FormPage
      title={words(isOurs ? 'complaints.closeTitle' : 'complaints.closeDispute')}
      subject={panel.customer.name}
      subline={isOurs ? disputeReason(dispute?.code ?? null, words) : formats.list(numbers)}
      back={close}
      failure={failure}
      submit={{
        label: words('complaints.resolveDispute'),
        save: () => void submit(),
        missing: text === '' ? words('form.missingText') : null,
        isBusy,
      }}
    >
      <Field
        label={words('complaints.howEnded')}
        hint={words(isOurs ? 'complaints.howEndedHint' : 'complaints.howEndedDispute')}
        value={fields.text}
        multiline
        minRows={4}
        onChange={(event) => change({ text: event.target.value })}
      />
      {isAtStake ? (
        <Box component="label" sx={{ display: 'flex', gap: 2, cursor: 'pointer', typography: 'body1' }}>
          <TickBox checked={fields.isSettled} onChange={(isSettled) => change({ isSettled })} />
          {words('complaints.clearReputation')}
        </Box>
      ) : null}
    </FormPage>
  );
}
