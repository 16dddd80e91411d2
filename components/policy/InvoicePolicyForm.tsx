import { useState } from 'react';
import { chooseInvoicePolicy } from '@/lib/actions/choose-invoice-policy';
import type { PlaceChoice } from '@/lib/actions/choose-policy';
import { useActs } from '../common/acts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { InvoiceTicks } from '../common/InvoiceTicks';
import { SelectField } from '../common/SelectField';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { PlaceQuestion } from './PlaceQuestion';
import { policyName } from './policy-name';

/** Documents that were chosen have different policies: none of them is shown as the one. */
const several = 'several';

/** Another pace for some invoices than for the rest of what a customer owes. */
export function InvoicePolicyForm({ panel, invoiceIds, close }: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, history, policies } = panel;
  const [ids, setIds] = useState(invoiceIds);
  const lines = panel.invoices.filter(({ invoice }) => ids.includes(invoice.id));
  const kept = new Set(lines.map(({ invoice }) => invoice.policyId ?? ''));
  const current = kept.size > 1 ? several : ([...kept][0] ?? '');
  const [picked, setPicked] = useState<string | null>(null);
  const [place, setPlace] = useState<PlaceChoice>('keep');
  const policyId = picked ?? current;
  const isChanged = policyId !== current;
  const missing = lines.length === 0 ? words('form.missingInvoices') : isChanged ? null : words('treatment.needPolicy');
  const submit = () =>
    save(async () => {
      const chosen = lines.map(({ invoice }) => invoice.id);
      const choice = { customerId: customer.id, invoiceIds: chosen, policyId: policyId || null, place };
      await perform(chooseInvoicePolicy(here, choice), {
        done: words('treatment.invoiceSaved', formats.counted(chosen.length)),
      });
      close();
    });
  return (
    <FormPage
      title={words('treatment.invoiceTitle')}
      subject={customer.name}
      subline={words('treatment.invoiceHint')}
      back={close}
      failure={failure}
      submit={{ label: words('treatment.invoiceSave'), save: () => void submit(), missing, isBusy }}
    >
      <SelectField
        label={words('treatment.policy')}
        value={policyId}
        choices={[
          ...(current === several ? [{ value: several, label: words('treatment.several') }] : []),
          { value: '', label: words('treatment.asCustomer') },
          ...policies.map((policy) => ({ value: policy.id, label: policyName(policy, words) })),
        ]}
        onChoose={setPicked}
      />
      {isChanged && history.entries.length > 0 ? <PlaceQuestion value={place} onChoose={setPlace} /> : null}
      <InvoiceTicks
        label={words('fees.whichInvoices')}
        lines={panel.invoices.filter(({ invoice }) => invoiceIds.includes(invoice.id))}
        chosen={ids}
        onChange={setIds}
      />
    </FormPage>
  );
}
