import Typography from '@mui/material/Typography';
import { addLateFee } from '@/lib/actions/add-late-fee';
import { onOrAfterWorkingDay } from '@/lib/domain/calendar';
import { totalsByCurrency } from '@/lib/domain/money';
import { addDays } from '@/lib/domain/plain-date';
import { useActs } from '../common/acts';
import { AmountField, type TypedAmount } from '../common/AmountField';
import { likelyInvoices, type ChosenInvoices } from '../common/chosen-invoices';
import { DateField, type TypedDay } from '../common/DateField';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { InvoiceChoice } from '../common/InvoiceChoice';
import { LabelledChips } from '../common/LabelledChips';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { feeable, feesOf, readPercent } from './late-fee-fields';

type Fields = {
  chosen: ChosenInvoices;
  how: 'amount' | 'percent';
  amount: TypedAmount;
  percent: string;
  why: string;
  dueOn: TypedDay;
};

/** Days until a fee is due, unless the person says otherwise: time to read about it. */
const usualTerm = 7;

/** A fee for late payment: only where a person asks for it and says what it rests on (RULE-18). */
export function LateFeeForm({ panel, invoiceIds, close }: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words, today, calendar } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer } = panel;
  const picked = panel.invoices.filter(({ invoice }) => invoiceIds.includes(invoice.id));
  const owing = { ...panel, invoices: feeable(picked) };
  const day = onOrAfterWorkingDay(addDays(today, usualTerm), calendar);
  const { fields, change, forget } = useFormDraft<Fields>(`late-fee ${customer.id} ${invoiceIds.join(' ')}`, {
    chosen: likelyInvoices(owing, invoiceIds),
    how: 'amount',
    amount: { text: '', amount: null },
    percent: '',
    why: '',
    dueOn: { text: formats.phrases(day, 'act').day, day },
  });
  const { chosen, how, amount, percent, why, dueOn } = fields;
  const lines = owing.invoices.filter(({ invoice }) => chosen.ids.includes(invoice.id));
  const fees = feesOf(lines, { how, amount: amount.amount, percent }) ?? [];
  const sum = {
    ...formats.counted(fees.length),
    total: formats.amounts(totalsByCurrency(fees.map(({ fee }) => fee))),
  };
  const isUnclear = percent.trim() !== '' && readPercent(percent) === null;
  const submit = () =>
    save(async () => {
      if (dueOn.day === null) return;
      await perform(addLateFee(here, { fees, dueOn: dueOn.day, concept: why.trim() }), {
        done: words('fees.saved', sum),
      });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('fees.title')}
      subject={customer.name}
      subline={words('fees.kind')}
      back={close}
      failure={failure}
      submit={{ label: words('fees.title'), save: () => void submit(), missing: whatIsMissing(), isBusy }}
    >
      {owing.invoices.length > 0 ? (
        <InvoiceChoice
          panel={owing}
          label={words('fees.whichInvoices')}
          value={chosen}
          onChange={(next) =>
            // An amount is of one currency; what was typed for another means nothing in this one.
            change({
              chosen: next,
              ...(next.currency === chosen.currency ? {} : { amount: { text: '', amount: null } }),
            })
          }
        />
      ) : null}
      <LabelledChips
        label={words('fees.how')}
        value={how}
        onChoose={(next) => change({ how: next })}
        choices={[
          { value: 'amount', label: words('fees.amount') },
          { value: 'percent', label: words('fees.percent') },
        ]}
      />
      {how === 'amount' ? (
        <AmountField
          label={words('fees.eachAmount')}
          currency={chosen.currency}
          value={amount}
          onChange={(next) => change({ amount: next })}
        />
      ) : (
        <Field
          label={words('fees.percentOf')}
          value={percent}
          inputMode="decimal"
          autoComplete="off"
          endAdornment="%"
          problem={isUnclear}
          hint={isUnclear ? words('fees.percentNotUnderstood') : undefined}
          onChange={(event) => change({ percent: event.target.value })}
        />
      )}
      {fees.length > 0 ? (
        <Typography variant="body1" component="output">
          {words('fees.sum', sum)}
        </Typography>
      ) : null}
      <Field
        label={words('fees.why')}
        hint={words('fees.whyHint')}
        value={why}
        inputProps={{ maxLength: 200 }}
        onChange={(event) => change({ why: event.target.value })}
      />
      <DateField
        label={words('fees.dueOn')}
        value={dueOn}
        toward="future"
        onChange={(next) => change({ dueOn: next })}
      />
    </FormPage>
  );

  function whatIsMissing(): string | null {
    if (owing.invoices.length === 0) return words('fees.noneToAsk');
    if (lines.length === 0) return words('form.missingInvoices');
    if (fees.length === 0) return how === 'percent' ? words('fees.needPercent') : words('form.missingAmount');
    if (why.trim() === '') return words('fees.needWhy');
    if (dueOn.day === null) return words('form.missingDate');
    return dueOn.day < today ? words('form.datePast') : null;
  }
}
