import { openDispute } from '@/lib/actions/open-dispute';
import type { DisputeCode } from '@/lib/domain/dispute-code';
import { useActs } from '../common/acts';
import { DateField, type TypedDay } from '../common/DateField';
import { disputeChoices } from '../common/dispute-words';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { InvoiceTicks } from '../common/InvoiceTicks';
import { LabelledChips } from '../common/LabelledChips';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Fields = {
  invoiceIds: readonly string[];
  code: DisputeCode | null;
  text: string;
  owner: string;
  due: TypedDay;
};

/** What a customer disputes, in whose hands it is and until when; only these invoices are left out of reminders. */
export function DisputeForm({ panel, invoiceIds, close }: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer } = panel;
  const open = panel.invoices.filter(({ mark, invoice }) => mark !== 'disputed' && invoice.type !== 'credit-note');
  const asked = open.flatMap(({ invoice }) => (invoiceIds.includes(invoice.id) ? [invoice.id] : []));
  const [only] = open;
  const { fields, change, forget } = useFormDraft<Fields>(`dispute ${customer.id} ${asked.join(' ')}`, {
    invoiceIds: only && open.length === 1 ? [only.invoice.id] : asked,
    code: null,
    text: '',
    owner: '',
    due: { text: '', day: null },
  });
  const chosen = open.flatMap(({ invoice }) => (fields.invoiceIds.includes(invoice.id) ? [invoice.id] : []));
  const missing = whatIsMissing();
  const submit = () =>
    save(async () => {
      const draft = {
        customerId: customer.id,
        invoiceIds: chosen,
        code: fields.code,
        owner: fields.owner.trim() || null,
        dueOn: fields.due.day,
        text: fields.text.trim() || null,
      };
      await perform(openDispute(here, draft), { done: words('disputes.saved', formats.counted(chosen.length)) });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('disputes.title')}
      subject={customer.name}
      subline={words('disputes.effect')}
      back={close}
      failure={failure}
      submit={{ label: words('disputes.title'), save: () => void submit(), missing, isBusy }}
    >
      {open.length === 0 ? null : (
        <InvoiceTicks
          label={words('disputes.which')}
          lines={open}
          chosen={chosen}
          onChange={(ids) => change({ invoiceIds: ids })}
        />
      )}
      <LabelledChips
        label={words('disputes.why')}
        choices={disputeChoices(words)}
        value={fields.code}
        onChoose={(code) => change({ code })}
      />
      <Field
        label={words('disputes.text')}
        aside={words('common.optional')}
        value={fields.text}
        multiline
        minRows={2}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Field
        label={words('disputes.owner')}
        aside={words('common.optional')}
        value={fields.owner}
        hint={words('disputes.ownerHint')}
        onChange={(event) => change({ owner: event.target.value })}
      />
      <DateField
        label={words('disputes.due')}
        value={fields.due}
        onChange={(due) => change({ due })}
        toward="future"
        placeholder={words('promises.whenPlaceholder')}
      />
    </FormPage>
  );

  function whatIsMissing(): string | null {
    if (open.length === 0) return words('disputes.nothingOpen');
    if (chosen.length === 0) return words('form.missingInvoices');
    if (fields.code === null) return words('disputes.missingReason');
    if (fields.due.day === null) return fields.due.text.trim() === '' ? null : words('form.dateNotUnderstood');
    return fields.due.day < today ? words('form.datePast') : null;
  }
}
