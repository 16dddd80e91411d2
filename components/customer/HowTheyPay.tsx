import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PaymentPolicy } from '@/lib/domain/customer';
import { isAskingDue } from '@/lib/domain/payment-policy';
import type { PlainDate } from '@/lib/domain/plain-date';
import { DateField } from '../common/DateField';
import { Field } from '../common/Field';
import { LabelledChips } from '../common/LabelledChips';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { CustomerFields } from './customer-fields';

type Props = {
  fields: CustomerFields;
  change: (patch: Partial<CustomerFields>) => void;
  /** What they said before, and when. */
  policy: PaymentPolicy | null;
  /** Writes to them to ask how they pay now. */
  ask: () => void;
  /** The pause that stands, which may lie behind us. */
  keptPause: PlainDate | null;
};

const workdays = [1, 2, 3, 4, 5, 6];

/** What the customer told us about how they pay, and until when they asked for quiet. */
export function HowTheyPay({ fields, change, policy, ask, keptPause }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const { payDays, paused, stillHolds } = fields;
  const isDue = isAskingDue(policy, today) && !stillHolds;
  const verifiedOn = stillHolds ? today : (policy?.verifiedOn ?? null);
  const turn = (weekday: number, isOn: boolean) =>
    change({ payDays: isOn ? [...payDays, weekday] : payDays.filter((one) => one !== weekday) });
  return (
    <>
      <Typography variant="h3" component="h2" sx={{ borderTop: '1px solid', borderColor: 'divider', pt: 4 }}>
        {words('card.howTheyPay')}
      </Typography>
      <Field
        label={words('card.terms')}
        aside={words('common.optional')}
        inputMode="numeric"
        value={fields.terms}
        onChange={(event) => change({ terms: event.target.value })}
      />
      <Box component="fieldset" sx={daysLook}>
        <legend>{words('card.payDays')}</legend>
        <div>
          {workdays.map((weekday) => (
            <label key={weekday}>
              <TickBox checked={payDays.includes(weekday)} onChange={(isOn) => turn(weekday, isOn)} />
              {formats.weekday(weekday)}
            </label>
          ))}
        </div>
      </Box>
      <Field
        label={words('card.cutOff')}
        aside={words('common.optional')}
        placeholder={words('card.cutOffExample')}
        value={fields.cutOff}
        onChange={(event) => change({ cutOff: event.target.value })}
      />
      <LabelledChips
        label={words('card.purchaseOrder')}
        choices={[
          { value: 'unknown', label: words('card.unknown') },
          { value: 'yes', label: words('common.yes') },
          { value: 'no', label: words('common.no') },
        ]}
        value={fields.purchaseOrder}
        onChoose={(purchaseOrder) => change({ purchaseOrder })}
      />
      <Field
        label={words('card.portal')}
        aside={words('common.optional')}
        value={fields.portal}
        onChange={(event) => change({ portal: event.target.value })}
      />
      <Field
        label={words('card.documents')}
        aside={words('common.optional')}
        placeholder={words('card.documentsExample')}
        value={fields.documents}
        onChange={(event) => change({ documents: event.target.value })}
        hint={
          verifiedOn ? words(isDue ? 'card.verifiedLongAgo' : 'card.verified', formats.phrases(verifiedOn)) : undefined
        }
      />
      {isDue ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -2, mt: -3 }}>
          <Button size="small" onClick={() => change({ stillHolds: true })}>
            {words('card.stillHolds')}
          </Button>
          <Button size="small" onClick={ask}>
            {words('card.ask')}
          </Button>
        </Box>
      ) : null}
      <DateField
        label={words('card.askAgain')}
        value={fields.askAgain}
        onChange={(askAgain) => change({ askAgain })}
        toward="future"
        placeholder={words('card.askAgainHint')}
      />
      <div>
        <DateField
          label={words('card.paused')}
          value={paused}
          onChange={(next) => change({ paused: next })}
          toward="future"
          placeholder={words('promises.whenPlaceholder')}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {keptPause !== null && keptPause < today && paused.day === keptPause
            ? words('card.pauseOver', formats.phrases(keptPause))
            : words('card.pauseMeans')}
        </Typography>
        {paused.text === '' ? null : (
          <Button size="small" onClick={() => change({ paused: { text: '', day: null } })} sx={{ ml: -2 }}>
            {words('card.endPause')}
          </Button>
        )}
      </div>
    </>
  );
}

const daysLook = {
  border: 0,
  m: 0,
  p: 0,
  minWidth: 0,
  '& legend': { typography: 'h4', p: 0, mb: 1 },
  '& > div': { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', columnGap: 2 },
  '& label': { display: 'flex', alignItems: 'center', gap: 2, minHeight: 36, typography: 'body1', cursor: 'pointer' },
} as const;
