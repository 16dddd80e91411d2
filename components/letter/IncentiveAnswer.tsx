import { useState } from 'react';
import type { Incentive } from '@/lib/domain/incentive';
import type { PlainDate } from '@/lib/domain/plain-date';
import { AmountField, type TypedAmount } from '../common/AmountField';
import { Field } from '../common/Field';
import { LabelledChips } from '../common/LabelledChips';
import { useSurroundings } from '../surroundings';
import { DayAnswer } from './DayAnswer';

type Props = { currency: string; onChange: (incentive: Incentive | null) => void };

type Typed = { kind: Incentive['kind']; percent: string; amount: TypedAmount; what: string; until: PlainDate | null };

/** What is offered for paying early: a discount, a credit or a gift, and until when. Null until it is whole. */
export function IncentiveAnswer({ currency, onChange }: Props) {
  const { words } = useSurroundings();
  const [typed, setTyped] = useState<Typed>({
    kind: 'discount',
    percent: '',
    amount: { text: '', amount: null },
    what: '',
    until: null,
  });
  const change = (patch: Partial<Typed>) => {
    const next = { ...typed, ...patch };
    setTyped(next);
    onChange(incentiveOf(next));
  };
  return (
    <>
      <LabelledChips
        label={words('letter.askIncentive')}
        value={typed.kind}
        onChoose={(kind) => change({ kind })}
        choices={[
          { value: 'discount', label: words('letter.incentiveDiscount') },
          { value: 'credit', label: words('letter.incentiveCredit') },
          { value: 'gift', label: words('letter.incentiveGift') },
        ]}
      />
      {typed.kind === 'discount' ? (
        <Field
          label={words('letter.incentivePercent')}
          inputMode="decimal"
          autoComplete="off"
          value={typed.percent}
          problem={typed.percent.trim() !== '' && percentOf(typed.percent) === null}
          endAdornment="%"
          onChange={(event) => change({ percent: event.target.value })}
        />
      ) : null}
      {typed.kind === 'credit' ? (
        <AmountField
          label={words('letter.incentiveAmount')}
          currency={currency}
          value={typed.amount}
          onChange={(amount) => change({ amount })}
        />
      ) : null}
      {typed.kind === 'gift' ? (
        <Field
          label={words('letter.incentiveWhat')}
          value={typed.what}
          onChange={(event) => change({ what: event.target.value })}
        />
      ) : null}
      <DayAnswer label={words('letter.incentiveUntil')} day={typed.until} onChange={(until) => change({ until })} />
    </>
  );
}

function incentiveOf({ kind, percent, amount, what, until }: Typed): Incentive | null {
  const share = percentOf(percent);
  if (until === null) return null;
  if (kind === 'discount') return share === null ? null : { kind, percent: share, until };
  if (kind === 'credit') return amount.amount && { kind, amount: amount.amount, until };
  return what.trim() === '' ? null : { kind, what, until };
}

/** A percentage above zero and below a hundred, written with a point or a comma. */
function percentOf(text: string): number | null {
  const share = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0;
  return share > 0 ? share : null;
}
