import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { DateField } from '../common/DateField';
import { Field } from '../common/Field';
import { LabelledChips } from '../common/LabelledChips';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { calledAbout, runFollowUp, type CallFields } from './call-fields';

type Props = { panel: CustomerPanel; fields: CallFields; change: (patch: Partial<CallFields>) => void };

/** What was agreed in the call: a day of payment, a place in their next payment run, or that it was paid. */
export function CallAgreed({ panel, fields, change }: Props) {
  const { words, calendar } = useSurroundings();
  const formats = useFormats();
  const { owed } = calledAbout(panel);
  if (owed.length === 0) return null;
  const { agreed, agreedOn, isCheque } = fields;
  const look = agreed === 'run' ? runFollowUp(fields, { calendar }) : null;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <LabelledChips
        label={words('calls.agreed')}
        value={agreed}
        onChoose={(next) => change({ agreed: next })}
        choices={[
          { value: 'nothing', label: words('calls.agreedNothing') },
          { value: 'promise', label: words('calls.agreedPromise') },
          { value: 'run', label: words('calls.agreedRun') },
          { value: 'sent', label: words('calls.agreedSent') },
        ]}
      />
      {agreed === 'promise' || agreed === 'run' ? (
        <DateField
          label={words(agreed === 'promise' ? 'calls.promisedOn' : 'calls.runOn')}
          value={agreedOn}
          toward="future"
          placeholder={words('promises.whenPlaceholder')}
          onChange={(day) => change({ agreedOn: day })}
        />
      ) : null}
      {agreed === 'promise' ? (
        <Typography variant="body2" color="textSecondary">
          {words('calls.promisedAll', { amounts: formats.amounts(owed) })}
        </Typography>
      ) : null}
      {agreed === 'run' ? (
        <>
          <Box component="label" sx={{ display: 'flex', gap: 2, cursor: 'pointer', typography: 'body1' }}>
            <TickBox checked={isCheque} onChange={(is) => change({ isCheque: is })} />
            {words('calls.cheque')}
          </Box>
          {isCheque ? (
            <Field
              label={words('calls.pickUpNote')}
              aside={words('common.optional')}
              value={fields.pickUp}
              onChange={(event) => change({ pickUp: event.target.value })}
            />
          ) : null}
          {look === null ? null : (
            <Typography variant="body2" color="textSecondary">
              {words('said.nextOn', formats.phrases(look, 'act'))}
            </Typography>
          )}
        </>
      ) : null}
    </Box>
  );
}
