import Box from '@mui/material/Box';
import { useState } from 'react';
import { changeConditions } from '@/lib/actions/change-conditions';
import { useActs } from '../common/acts';
import { AmountField } from '../common/AmountField';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { Notice } from '../common/Notice';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

/** The conditions under which we go on, for when nothing else worked; why is always told. */
export function ConditionsForm({ panel, close }: FormProps) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer } = panel;
  const limit = customer.credit?.limit ?? null;
  const currency = limit?.currency ?? panel.standings[0]?.currency ?? panel.invoices[0]?.open.currency ?? null;
  const [fields, setFields] = useState({
    prepayment: customer.credit?.prepayment ?? false,
    limit: { text: limit ? formats.digits(limit) : '', amount: limit },
    terms: customer.terms === null ? '' : String(customer.terms),
    reason: '',
  });
  const change = (patch: Partial<typeof fields>) => setFields({ ...fields, ...patch });
  const terms = /^\d{1,3}$/.test(fields.terms.trim()) ? Number(fields.terms.trim()) : null;
  const missing = whatIsMissing();
  const submit = () =>
    save(async () => {
      const { prepayment, reason } = fields;
      const draft = { customerId: customer.id, prepayment, limit: fields.limit.amount, terms, reason };
      await perform(changeConditions(here, draft), { done: words('agreements.savedConditions') });
      close();
    });
  return (
    <FormPage
      title={words('agreements.conditions')}
      subject={customer.name}
      back={close}
      failure={failure}
      submit={{ label: words('agreements.conditionsSave'), save: () => void submit(), missing, isBusy }}
    >
      <Box sx={{ mx: -3 }}>
        <Notice tone="low">{words('agreements.conditionsWhen')}</Notice>
      </Box>
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 2, typography: 'body1', minHeight: 32 }}>
        <TickBox checked={fields.prepayment} onChange={(prepayment) => change({ prepayment })} />
        {words('agreements.prepayment')}
      </Box>
      {currency ? (
        <AmountField
          label={words('agreements.limit')}
          currency={currency}
          value={fields.limit}
          hint={words('agreements.limitHint')}
          onChange={(next) => change({ limit: next })}
        />
      ) : null}
      <Field
        label={words('agreements.terms')}
        aside={words('common.optional')}
        inputMode="numeric"
        autoComplete="off"
        value={fields.terms}
        problem={fields.terms.trim() !== '' && terms === null}
        onChange={(event) => change({ terms: event.target.value })}
      />
      <Field
        label={words('agreements.reason')}
        hint={words('treatment.reasonHint')}
        value={fields.reason}
        inputProps={{ maxLength: 300 }}
        onChange={(event) => change({ reason: event.target.value })}
      />
    </FormPage>
  );

  function whatIsMissing(): string | null {
    if (fields.limit.text.trim() !== '' && fields.limit.amount === null) return words('form.missingAmount');
    if (fields.terms.trim() !== '' && terms === null) return words('agreements.termsWrong');
    return fields.reason.trim() === '' ? words('agreements.needReason') : null;
  }
}
