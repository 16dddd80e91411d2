import { useSurroundings } from '../surroundings';
import { DateField } from './DateField';
import { Field } from './Field';
import type { TypedRule } from './incentive-fields';
import { LabelledChips } from './LabelledChips';
import { RewardFields } from './RewardFields';

type Props = { value: TypedRule; asksCurrency?: boolean; onChange: (patch: Partial<TypedRule>) => void };

/** What is offered, for paying when, and for invoices of which time. */
export function RuleFields({ value, asksCurrency = false, onChange }: Props) {
  const { words } = useSurroundings();
  return (
    <>
      <RewardFields label={words('incentives.kind')} value={value} asksCurrency={asksCurrency} onChange={onChange} />
      <LabelledChips
        label={words('incentives.when')}
        value={value.when}
        onChoose={(when) => onChange({ when })}
        choices={[
          { value: 'early', label: words('incentives.early') },
          { value: 'on-time', label: words('incentives.onTime') },
        ]}
      />
      {value.when === 'early' ? (
        <Field
          label={words('incentives.daysBefore')}
          inputMode="numeric"
          autoComplete="off"
          value={value.days}
          onChange={(event) => onChange({ days: event.target.value })}
        />
      ) : null}
      <DateField
        label={words('incentives.until')}
        value={value.until}
        toward="future"
        placeholder={words('incentives.untilHint')}
        onChange={(until) => onChange({ until })}
      />
    </>
  );
}
