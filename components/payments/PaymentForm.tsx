import Typography from '@mui/material/Typography';
import { recordPayment } from '@/lib/actions/record-payment';
import { invoiceLabel } from '@/lib/domain/invoice';
import { isCurrency } from '@/lib/domain/money';
import { useActs } from '../common/acts';
import { AmountField, type TypedAmount } from '../common/AmountField';
import { DateField, type TypedDay } from '../common/DateField';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { OverdueLine } from '../common/OverdueLine';
import { noFollowUp, pickedDay, type PickedDay } from '../common/picked-day';
import { useFormats } from '../common/use-formats';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Fields = {
  currency: string;
  amount: TypedAmount;
  invoiceId: string;
  paidOn: TypedDay;
  method: string;
  reference: string;
  followUp: PickedDay;
};

/** The oldest invoices first; what remains is kept on account. */
const oldestFirst = 'oldest';

/** Money that came in: amount, day, and what it was for. */
export function PaymentForm({ panel, invoiceIds, close }: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer } = panel;
  const currencies = [...new Set([...panel.standings.map(({ currency }) => currency), ...paidBefore(panel)])];
  const asked = panel.invoices.find(({ invoice }) => invoice.id === invoiceIds[0]);
  const { fields, change, forget } = useFormDraft<Fields>(`payment ${customer.id} ${invoiceIds.join(' ')}`, {
    currency: asked?.open.currency ?? currencies[0] ?? '',
    amount: { text: '', amount: null },
    invoiceId: invoiceIds.length === 1 && asked ? asked.invoice.id : oldestFirst,
    paidOn: { text: formats.phrases(today).day, day: today },
    method: '',
    reference: '',
    followUp: noFollowUp,
  });
  const quickDays = useQuickDays(panel.promises);
  const dueOn = pickedDay(fields.followUp, today, quickDays);
  const payable = panel.invoices.filter(({ open }) => open.currency === fields.currency && open.minor > 0);
  const chosen = payable.find(({ invoice }) => invoice.id === fields.invoiceId);
  const { amount } = fields.amount;
  const paidOn = fields.paidOn.day;
  const isTooMuch = chosen !== undefined && amount !== null && amount.minor > chosen.open.minor;
  const missing = !isCurrency(fields.currency)
    ? words('form.missingCurrency')
    : amount === null
      ? words('form.missingAmount')
      : paidOn === null || (fields.followUp.choice !== 'none' && dueOn === null)
        ? words('form.missingDate')
        : null;
  const submit = () =>
    save(async () => {
      if (amount === null || paidOn === null) return;
      const draft = {
        customerId: customer.id,
        amount,
        paidOn,
        invoiceIds: chosen ? [chosen.invoice.id] : invoiceIds,
        method: fields.method.trim() || null,
        reference: fields.reference.trim() || null,
        followUp: dueOn ? { dueOn } : null,
      };
      await perform(recordPayment(here, draft), {
        done: words('saved.payment', { amount: formats.money(amount) }),
        undone: words('saved.paymentUndone'),
      });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('payments.title')}
      subject={customer.name}
      subline={<OverdueLine panel={panel} />}
      back={close}
      failure={failure}
      submit={{ label: words('payments.title'), save: () => void submit(), missing, isBusy }}
    >
      <AmountField
        label={words('payments.amount')}
        currency={fields.currency}
        value={fields.amount}
        onChange={(next) => change({ amount: next })}
        {...(isTooMuch
          ? {
              hint: words('payments.tooMuch', {
                invoice: invoiceLabel(chosen.invoice) ?? words('common.unnamed'),
                open: formats.money(chosen.open),
              }),
            }
          : {})}
      />
      {currencies.length === 0 ? (
        <Field
          label={words('payments.currency')}
          value={fields.currency}
          hint={words('payments.currencyHint')}
          onChange={(event) =>
            change({ currency: event.target.value.trim().toUpperCase(), amount: { text: '', amount: null } })
          }
        />
      ) : null}
      {currencies.length > 1 ? (
        <LabelledChips
          label={words('payments.currency')}
          value={fields.currency}
          onChoose={(currency) => change({ currency, invoiceId: oldestFirst, amount: { text: '', amount: null } })}
          choices={currencies.map((currency) => ({ value: currency, label: currency }))}
        />
      ) : null}
      {payable.length > 0 ? (
        <LabelledChips
          label={words('payments.invoice')}
          value={fields.invoiceId}
          onChoose={(invoiceId) => change({ invoiceId })}
          choices={[
            { value: oldestFirst, label: words('payments.oldestFirst') },
            ...payable
              .slice(0, 12)
              .map(({ invoice }) => ({ value: invoice.id, label: invoiceLabel(invoice) ?? words('common.unnamed') })),
          ]}
        />
      ) : null}
      <DateField
        label={words('payments.paidOn')}
        value={fields.paidOn}
        onChange={(next) => change({ paidOn: next })}
        toward="past"
      />
      {paidOn !== null && panel.dataAsOf !== null && paidOn <= panel.dataAsOf ? (
        <Typography variant="body2" color="textSecondary" role="note">
          {words('payments.alreadyListed', formats.phrases(panel.dataAsOf))}
        </Typography>
      ) : null}
      <Field
        label={words('payments.method')}
        aside={words('common.optional')}
        placeholder={words('payments.methodPlaceholder')}
        value={fields.method}
        onChange={(event) => change({ method: event.target.value })}
      />
      <Field
        label={words('payments.reference')}
        aside={words('common.optional')}
        value={fields.reference}
        onChange={(event) => change({ reference: event.target.value })}
      />
      <FollowUpPicker
        label={words('form.followUpWhen')}
        value={fields.followUp}
        onChange={(followUp) => change({ followUp })}
        quickDays={quickDays}
        isOptional
      />
    </FormPage>
  );
}

function paidBefore({ lastPayment }: FormProps['panel']): string[] {
  return lastPayment ? [lastPayment.amount.currency] : [];
}
