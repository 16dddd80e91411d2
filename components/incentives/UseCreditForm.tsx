import { useState } from 'react';
import { spendCredit } from '@/lib/actions/spend-credit';
import { invoiceLabel } from '@/lib/domain/invoice';
import { money, type Money } from '@/lib/domain/money';
import { incentives } from '@/lib/views/incentives';
import { useActs } from '../common/acts';
import { AmountField } from '../common/AmountField';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';

type Props = FormProps & { currency: string };

/** Spending a credit, once it is known how much there is. */
export function UseCreditForm(props: Props) {
  const { today, calendar } = useSurroundings();
  const seen = useView(incentives, { customerId: props.panel.customer.id, today, calendar });
  return (
    <ViewOf seen={seen}>
      {(standing) => {
        const credit = standing?.credits.find((one) => one.currency === props.currency);
        return <CreditFields {...props} credit={credit ?? money(0, props.currency)} />;
      }}
    </ViewOf>
  );
}

const elsewhere = 'elsewhere';

function CreditFields({ panel, close, back, currency, credit }: Props & { credit: Money }) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const payable = panel.invoices.filter(({ open }) => open.currency === currency && open.minor > 0);
  const [typed, setTyped] = useState({
    amount: { text: formats.digits(credit), amount: credit as Money | null },
    invoiceId: payable[0]?.invoice.id ?? elsewhere,
    note: '',
  });
  const { amount } = typed.amount;
  const submit = () =>
    save(async () => {
      if (amount === null) return;
      const invoiceId = typed.invoiceId === elsewhere ? null : typed.invoiceId;
      const note = typed.note.trim() || null;
      const used = Math.min(amount.minor, credit.minor, openOf(invoiceId));
      await perform(spendCredit(here, { customerId: panel.customer.id, amount, invoiceId, note }), {
        done: words('incentives.used', { amount: formats.money(money(used, currency)) }),
      });
      close();
    });
  return (
    <FormPage
      title={words('incentives.useTitle')}
      subject={panel.customer.name}
      subline={words('incentives.creditThere', { amount: formats.money(credit) })}
      back={back ?? close}
      failure={failure}
      submit={{
        label: words('incentives.use'),
        save: () => void submit(),
        missing: amount === null || amount.minor <= 0 ? words('form.missingAmount') : null,
        isBusy,
      }}
    >
      <AmountField
        label={words('incentives.amount')}
        currency={currency}
        value={typed.amount}
        onChange={(next) => setTyped({ ...typed, amount: next })}
        {...(amount !== null && amount.minor > credit.minor
          ? { hint: words('incentives.tooMuch', { amount: formats.money(credit) }) }
          : {})}
      />
      <LabelledChips
        label={words('incentives.useFor')}
        value={typed.invoiceId}
        onChoose={(invoiceId) => setTyped({ ...typed, invoiceId })}
        choices={[
          ...payable
            .slice(0, 12)
            .map(({ invoice }) => ({ value: invoice.id, label: invoiceLabel(invoice) ?? words('common.unnamed') })),
          { value: elsewhere, label: words('incentives.useElsewhere') },
        ]}
      />
      {typed.invoiceId === elsewhere ? (
        <Field
          label={words('incentives.useNote')}
          aside={words('common.optional')}
          value={typed.note}
          onChange={(event) => setTyped({ ...typed, note: event.target.value })}
        />
      ) : null}
    </FormPage>
  );

  function openOf(invoiceId: string | null): number {
    if (invoiceId === null) return Infinity;
    return payable.find(({ invoice }) => invoice.id === invoiceId)?.open.minor ?? 0;
  }
}
