import { extendTerm } from '@/lib/actions/extend-term';
import { onOrAfterWorkingDay } from '@/lib/domain/calendar';
import { addDays } from '@/lib/domain/plain-date';
import { useActs } from '../common/acts';
import { likelyInvoices, totalOf, type ChosenInvoices } from '../common/chosen-invoices';
import { ChoiceChips } from '../common/ChoiceChips';
import { DateField, type TypedDay } from '../common/DateField';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { InvoiceChoice } from '../common/InvoiceChoice';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { WayChips, type SaidBy } from '../common/WayChips';
import { useSurroundings } from '../surroundings';
import Box from '@mui/material/Box';

type Fields = { chosen: ChosenInvoices; until: TypedDay; reason: string; channel: SaidBy };

/** Days of a longer term in one press. */
const usualTerms = [7, 15, 30] as const;

/** More time on chosen documents. It depends on the person alone, so the reason is theirs and never filled in. */
export function ExtensionForm({
  panel,
  mail,
  invoiceIds,
  close,
  openForm,
}: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words, today, calendar } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer } = panel;
  const days = usualTerms.map((term) => onOrAfterWorkingDay(addDays(today, term), calendar));
  const { fields, change, forget } = useFormDraft<Fields>(`extension ${customer.id} ${invoiceIds.join(' ')}`, {
    chosen: likelyInvoices(panel, invoiceIds),
    until: { text: '', day: null },
    reason: '',
    channel: !mail || mail.mode === 'none' ? 'call' : 'mail',
  });
  const { chosen, until, reason, channel } = fields;
  const missing = whatIsMissing();
  const submit = () =>
    save(async () => {
      if (until.day === null) return;
      const draft = { customerId: customer.id, invoiceIds: chosen.ids, until: until.day, reason, channel };
      const phrases = formats.phrases(until.day, 'act');
      await perform(extendTerm(here, draft), { done: words('agreements.savedExtension', phrases) });
      forget();
      openForm({ form: 'letter', letter: 'extension-granted', invoiceIds: chosen.ids });
    });
  return (
    <FormPage
      title={words('agreements.extension')}
      subject={customer.name}
      subline={words('agreements.extensionEffect')}
      back={close}
      failure={failure}
      submit={{ label: words('agreements.grant'), save: () => void submit(), missing, isBusy }}
    >
      <InvoiceChoice
        panel={panel}
        label={words('promises.whichInvoices')}
        value={chosen}
        onChange={(next) => change({ chosen: next })}
      />
      <div>
        <DateField
          label={words('agreements.newDay')}
          value={until}
          toward="future"
          placeholder={words('promises.whenPlaceholder')}
          onChange={(next) => change({ until: next })}
        />
        <Box sx={{ mt: 2 }}>
          <ChoiceChips
            label={words('agreements.newDay')}
            value={until.day}
            onChoose={(day) => change({ until: { text: formats.phrases(day, 'act').day, day } })}
            choices={days.map((day) => ({ value: day, label: formats.phrases(day, 'act').day }))}
          />
        </Box>
      </div>
      <Field
        label={words('agreements.extensionWhy')}
        hint={words('agreements.extensionWhyHint')}
        value={reason}
        inputProps={{ maxLength: 300 }}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <WayChips label={words('agreements.askedBy')} value={channel} onChoose={(way) => change({ channel: way })} />
    </FormPage>
  );

  function whatIsMissing(): string | null {
    if (totalOf(panel, chosen).minor <= 0) return words('form.missingInvoices');
    if (until.day === null) return words('form.missingDate');
    if (until.day <= today) return words('form.datePast');
    return reason.trim() === '' ? words('agreements.needReason') : null;
  }
}
