import { useMemo, useState } from 'react';
import { changeCustomer } from '@/lib/actions/change-customer';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { countryChoices, zoneChoices } from '../common/place-choices';
import { SelectField } from '../common/SelectField';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { ContactForm } from './ContactForm';
import { ContactRows } from './ContactRows';
import { customerChange, customerFields, type CustomerFields } from './customer-fields';
import { formChoices, languageChoices } from './form-choices';
import { HowTheyPay } from './HowTheyPay';

/** What we know of a customer, to correct and complete: who they are, whom to write to, how they pay, when to be quiet. */
export function CustomerForm({ panel, openForm, close }: FormProps) {
  const here = useSurroundings();
  const { words, locale, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, contacts } = panel;
  const [contactId, setContactId] = useState<string | null>(null);
  const { fields, change, forget } = useFormDraft<CustomerFields>(
    `customer ${customer.id}`,
    customerFields(customer, formats.shortDay),
  );
  const countries = useMemo(
    () => [{ value: '', label: words('card.countryNone') }, ...countryChoices(locale)],
    [locale, words],
  );
  const zones = useMemo(
    () => zoneChoices(customer.timeZone ?? '', () => words('card.zoneNone')),
    [customer.timeZone, words],
  );
  if (contactId !== null) {
    const contact = contacts.find(({ id }) => id === contactId) ?? null;
    return <ContactForm key={contactId} customer={customer} contact={contact} back={() => setContactId(null)} />;
  }
  const submit = () =>
    save(async () => {
      const done = words('card.saved', { name: fields.name.trim() });
      await perform(changeCustomer(here, customer.id, customerChange(fields, customer, today)), { done });
      forget();
      close();
    });
  const forms = formChoices(words, words('card.unknown'), fields.language);
  return (
    <FormPage
      title={words('customer.edit')}
      back={close}
      failure={failure}
      submit={{ label: words('card.save'), save: () => void submit(), missing: whatIsMissing(), isBusy }}
    >
      <Field
        label={words('customer.name')}
        value={fields.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <Field
        label={words('customer.taxId')}
        aside={words('common.optional')}
        value={fields.taxId}
        onChange={(event) => change({ taxId: event.target.value })}
      />
      <ContactRows panel={panel} open={setContactId} />
      <LabelledChips
        label={words('customer.language')}
        choices={languageChoices(words, words('card.unknown'))}
        value={fields.language}
        onChoose={(language) => change({ language })}
      />
      {forms.length > 0 ? (
        <LabelledChips
          label={words('card.formOfAddress')}
          choices={forms}
          value={fields.formOfAddress}
          onChoose={(formOfAddress) => change({ formOfAddress })}
        />
      ) : null}
      <LabelledChips
        label={words('card.kind')}
        choices={[
          { value: 'unknown', label: words('card.unknown') },
          { value: 'company', label: words('card.company') },
          { value: 'consumer', label: words('card.consumer') },
        ]}
        value={fields.kind}
        onChoose={(kind) => change({ kind })}
      />
      <SelectField
        label={words('card.country')}
        choices={countries}
        value={fields.country}
        onChoose={(country) => change({ country })}
      />
      {fields.country === '' && fields.timeZone === '' ? null : (
        <SelectField
          label={words('card.timeZone')}
          choices={zones}
          value={fields.timeZone}
          onChoose={(timeZone) => change({ timeZone })}
        />
      )}
      <HowTheyPay
        fields={fields}
        change={change}
        policy={customer.paymentPolicy}
        ask={() => openForm({ form: 'letter', letter: 'details-asked', invoiceIds: [] })}
        keptPause={customer.pausedUntil}
      />
      <Field
        label={words('card.owner')}
        aside={words('common.optional')}
        value={fields.owner}
        onChange={(event) => change({ owner: event.target.value })}
      />
      <Field
        label={words('card.notes')}
        aside={words('common.optional')}
        value={fields.notes}
        multiline
        minRows={3}
        onChange={(event) => change({ notes: event.target.value })}
      />
    </FormPage>
  );

  function whatIsMissing(): string | null {
    if (fields.name.trim() === '') return words('customer.nameMissing');
    if (!/^\d{0,3}$/.test(fields.terms.trim())) return words('card.termsWrong');
    if (fields.askAgain.day === null && fields.askAgain.text.trim() !== '') return words('form.dateNotUnderstood');
    const { text, day } = fields.paused;
    if (day === null) return text.trim() === '' ? null : words('form.dateNotUnderstood');
    return day < today && day !== customer.pausedUntil ? words('form.datePast') : null;
  }
}
