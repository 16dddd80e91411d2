import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useSurroundings } from '../surroundings';
import { disputable, type ComplaintFields } from './complaint-fields';
import { DateField } from './DateField';
import { complaintChoices, disputeChoices } from './dispute-words';
import { Field } from './Field';
import { InvoiceTicks } from './InvoiceTicks';
import { LabelledChips } from './LabelledChips';
import { TickBox } from './TickBox';

type Props = {
  panel: CustomerPanel;
  value: ComplaintFields;
  onChange: (patch: Partial<ComplaintFields>) => void;
  /** Asked between what it is about and who sees to it. */
  children?: ReactNode;
};

/** What is disputed or complained of, who sees to it and until when. */
export function ComplaintPart({ panel, value, onChange, children }: Props) {
  const { words } = useSurroundings();
  const open = disputable(panel.invoices);
  const isAboutUs = value.about === 'us' || open.length === 0;
  return (
    <>
      {open.length === 0 ? null : (
        <LabelledChips
          label={words('complaints.about')}
          value={value.about}
          onChoose={(about) => onChange({ about })}
          choices={[
            { value: 'invoice', label: words('complaints.aboutInvoice') },
            { value: 'us', label: words('complaints.aboutUs') },
          ]}
        />
      )}
      {isAboutUs ? (
        <LabelledChips
          label={words('complaints.what')}
          choices={complaintChoices(words)}
          value={value.complaintCode}
          onChoose={(complaintCode) => onChange({ complaintCode })}
        />
      ) : (
        <>
          <InvoiceTicks
            label={words('complaints.which')}
            lines={open}
            chosen={value.invoiceIds}
            onChange={(ids) => onChange({ invoiceIds: ids })}
          />
          <LabelledChips
            label={words('complaints.why')}
            choices={disputeChoices(words)}
            value={value.disputeCode}
            onChoose={(disputeCode) => onChange({ disputeCode })}
          />
        </>
      )}
      {children}
      <Field
        label={words('complaints.owner')}
        aside={words('common.optional')}
        value={value.owner}
        hint={words('complaints.ownerHint')}
        onChange={(event) => onChange({ owner: event.target.value })}
      />
      <DateField
        label={words('complaints.due')}
        value={value.due}
        onChange={(due) => onChange({ due })}
        toward="future"
        placeholder={words('promises.whenPlaceholder')}
      />
      <Box component="label" sx={{ display: 'flex', gap: 2, cursor: 'pointer' }}>
        <TickBox checked={value.reputation} onChange={(reputation) => onChange({ reputation })} />
        <span>
          <Typography variant="body1" component="span" sx={{ display: 'block' }}>
            {words('complaints.reputation')}
          </Typography>
          <Typography variant="body2" component="span" color="textSecondary">
            {words('complaints.reputationHint')}
          </Typography>
        </span>
      </Box>
    </>
  );
}
