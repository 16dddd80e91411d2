import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isDisputeCode } from '@/lib/domain/dispute-code';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { CustomerPanel, OpenDispute } from '@/lib/views/customer-panel';
import { disputeReason } from '../common/dispute-words';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { RunningActs } from './running-acts';

type Props = { dispute: OpenDispute; panel: CustomerPanel; acts: Pick<RunningActs, 'closeDispute' | 'openForm'> };

/** What is disputed, who sees to it and since when; the rest may be collected. */
export function DisputeNotice({ dispute, panel, acts }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const numbers = panel.invoices
    .filter(({ invoice }) => dispute.invoiceIds.includes(invoice.id))
    .map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  const { sinceDay } = formats.phrases(dispute.openedOn);
  return (
    <Box sx={{ mt: 3 }}>
      <Notice
        tone="attention"
        icon={<SupportAgentOutlined />}
        title={words('running.dispute', { invoices: formats.list(numbers) })}
        actions={
          <>
            <Button color="inherit" onClick={() => acts.closeDispute(dispute.disputeId)}>
              {words('running.resolveDispute')}
            </Button>
            <Button
              color="inherit"
              sx={{ fontWeight: 450 }}
              onClick={() => acts.openForm({ form: 'close-dispute', disputeId: dispute.disputeId })}
            >
              {words('running.resolveWithNote')}
            </Button>
          </>
        }
      >
        {isDisputeCode(dispute.code) ? <div>{disputeReason(dispute.code, words)}</div> : null}
        {dispute.text ? <div lang="">{dispute.text}</div> : null}
        {dispute.owner
          ? words('running.disputeCared', { owner: dispute.owner, sinceDay })
          : words('running.disputeSince', { sinceDay })}
        {dispute.dueOn ? (
          <div>
            {words(
              dispute.dueOn < today ? 'running.disputeDuePast' : 'running.disputeDue',
              formats.phrases(dispute.dueOn),
            )}
          </div>
        ) : null}
      </Notice>
    </Box>
  );
}
