import { isCurrency } from '@/lib/domain/money';
import { useSurroundings } from '../surroundings';
import { AmountField } from './AmountField';
import { Field } from './Field';
import { percentOf, type TypedReward } from './incentive-fields';
import { LabelledChips } from './LabelledChips';

type Props = {
  label: string;
  value: TypedReward;
  /** Whether nobody knows the currency yet. */
  asksCurrency?: boolean;
  onChange: (patch: Partial<TypedReward>) => void;
};

/** A discount, a credit or a gift, and how much of it. */
export function RewardFields({ label, value, asksCurrency = false, onChange }: Props) {
  const { words } = useSurroundings();
  return (
    <>
      <LabelledChips
        label={label}
        value={value.kind}
        onChoose={(kind) => onChange({ kind })}
        choices={[
          { value: 'discount', label: words('incentives.discount') },
          { value: 'credit', label: words('incentives.credit') },
          { value: 'gift', label: words('incentives.gift') },
        ]}
      />
      {value.kind === 'discount' ? (
        <Field
          label={words('incentives.percent')}
          inputMode="decimal"
          autoComplete="off"
          value={value.percent}
          problem={value.percent.trim() !== '' && percentOf(value.percent) === null}
          endAdornment="%"
          onChange={(event) => onChange({ percent: event.target.value })}
        />
      ) : null}
      {value.kind === 'credit' && asksCurrency ? (
        <Field
          label={words('incentives.currency')}
          autoComplete="off"
          value={value.currency}
          inputProps={{ maxLength: 3 }}
          onChange={(event) =>
            onChange({ currency: event.target.value.trim().toUpperCase(), amount: { text: '', amount: null } })
          }
        />
      ) : null}
      {value.kind === 'credit' && isCurrency(value.currency) ? (
        <AmountField
          label={words('incentives.amount')}
          currency={value.currency}
          value={value.amount}
          onChange={(amount) => onChange({ amount })}
        />
      ) : null}
      {value.kind === 'gift' ? (
        <Field
          label={words('incentives.giftWhat')}
          value={value.what}
          inputProps={{ maxLength: 80 }}
          onChange={(event) => onChange({ what: event.target.value })}
        />
      ) : null}
    </>
  );
}
