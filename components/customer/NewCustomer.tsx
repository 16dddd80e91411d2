import { createCustomer } from '@/lib/actions/create-customer';
import { linkAddress } from '@/lib/actions/link-address';
import type { Language } from '@/lib/domain/customer';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import { LabelledChips } from '../common/LabelledChips';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { languageWord } from './customer-words';

type Props = { address: string | null; name: string | null; created: (customerId: string) => void; back: () => void };
type Fields = { name: string; taxId: string; address: string; contactName: string; language: Language };

/** A new customer, with the address that wrote as their first contact. */
export function NewCustomer({ address, name, created, back }: Props) {
  const here = useSurroundings();
  const { words, language } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { fields, change, forget } = useFormDraft<Fields>(`new-customer ${address ?? ''}`, {
    name: '',
    taxId: '',
    address: address ?? '',
    contactName: name ?? '',
    language,
  });
  const isAddressWrong = fields.address.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(fields.address.trim());
  const missing =
    fields.name.trim() === '' ? words('customer.nameMissing') : isAddressWrong ? words('customer.addressWrong') : null;
  const submit = () =>
    save(async () => {
      const value = fields.address.trim();
      const contactName = fields.contactName.trim() || null;
      const draft = {
        name: fields.name,
        taxId: fields.taxId.trim() || null,
        language: fields.language,
        contacts: value ? [{ kind: 'email' as const, value, name: contactName, language: fields.language }] : [],
      };
      const customerId = await perform(createCustomer(here, draft), {
        done: words('customer.created', { name: fields.name.trim() }),
      });
      // An address that was called nobody's before is somebody's now.
      if (value) await linkAddress(here, value, customerId);
      forget();
      created(customerId);
    });
  const languages = (['es', 'en', 'pt'] as const).map((value) => ({ value, label: languageWord(value, words) }));
  return (
    <FormPage
      title={words('customer.create')}
      back={back}
      failure={failure}
      submit={{ label: words('customer.firstByHand'), save: () => void submit(), missing, isBusy }}
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
      <Field
        label={words('customer.address')}
        type="email"
        value={fields.address}
        problem={isAddressWrong}
        onChange={(event) => change({ address: event.target.value })}
      />
      <Field
        label={words('customer.contactName')}
        aside={words('common.optional')}
        value={fields.contactName}
        onChange={(event) => change({ contactName: event.target.value })}
      />
      <LabelledChips
        label={words('customer.language')}
        choices={languages}
        value={fields.language}
        onChoose={(value) => change({ language: value })}
      />
    </FormPage>
  );
}
