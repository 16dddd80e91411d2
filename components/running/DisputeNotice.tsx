import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isComplaint } from '@/lib/domain/dispute';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { CustomerPanel, OpenDispute } from '@/lib/views/customer-panel';
import { disputeReason } from '../common/dispute-words';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { RunningActs } from './running-acts';

type Props = { dispute: OpenDispute; panel: CustomerPanel; acts: Pick<RunningActs, 'openForm'> };

/** What is disputed or complained of, who sees to it and since when; the rest may be collected. */
export function DisputeNotice({ dispute, panel, acts }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const numbers = panel.invoices
    .filter(({ invoice }) => dispute.invoiceIds.includes(invoice.id))
    .map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  const { sinceDay } = formats.phrases(dispute.openedOn);
  const { disputeId, owner } = dispute;
  const why = disputeReason(dispute.code, words);
  const isOurs = isComplaint(dispute);
  const cared = isOurs
    ? ({ owned: 'complaints.complaintCared', open: 'complaints.complaintSince' } as const)
    : ({ owned: 'complaints.disputeCared', open: 'complaints.disputeSince' } as const);
  return (
    <Box sx={{ mt: 3 }}>
      <Notice
        tone="attention"
        icon={<SupportAgentOutlined />}
        title={
          isOurs
            ? words('complaints.complaint', { what: why ?? '' })
            : words('complaints.ofDispute', { invoices: formats.list(numbers) })
        }
        actions={
          <>
            <Button color="inherit" onClick={() => acts.openForm({ form: 'dispute-note', disputeId })}>
              {words('complaints.addNote')}
            </Button>
            <Button
              color="inherit"
              sx={{ fontWeight: 450 }}
              onClick={() => acts.openForm({ form: 'close-dispute', disputeId })}
            >
              {words('complaints.resolveWithNote')}
            </Button>
          </>
        }
      >
        {why && !isOurs ? <div>{why}</div> : null}
        {dispute.text ? <div lang="">{dispute.text}</div> : null}
        {owner ? words(cared.owned, { owner, sinceDay }) : words(cared.open, { sinceDay })}
        {dispute.dueOn ? (
          <div>
            {words(
              dispute.dueOn < today ? 'complaints.disputeDuePast' : 'complaints.disputeDue',
              formats.phrases(dispute.dueOn),
            )}
          </div>
        ) : null}
      </Notice>
    </Box>
  );
}
