import { createCustomer } from '@/lib/actions/create-customer';
import { linkAddress } from '@/lib/actions/link-address';
import type { Language } from '@/lib/domain/customer';
import type { OpenMail } from '@/lib/host/mail-host';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import { LabelledChips } from '../common/LabelledChips';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { contactProblem } from './contact-problem';
import { languageWord } from './customer-words';
import { FromSignature } from './FromSignature';
import { newCustomerDraft, shownFields, type TypedFields } from './new-customer-fields';
import { useSignature } from './use-signature';

type Props = {
  address: string | null;
  name: string | null;
  mail: OpenMail | null;
  created: (customerId: string) => void;
  back: () => void;
};

/** A new customer, with the address that wrote as their first contact and what the signature of the open mail tells. */
export function NewCustomer({ address, name, mail, created, back }: Props) {
  const here = useSurroundings();
  const { words, language } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const signature = useSignature(mail, address);
  const { fields, change, forget } = useFormDraft<TypedFields & { language: Language; isRead: boolean }>(
    `new-customer ${address ?? ''}`,
    { typed: {}, language, isRead: true },
  );
  const facts = fields.isRead ? signature : null;
  const shown = shownFields(fields.typed, { address, name, signature: facts });
  const type = (typed: TypedFields['typed']) => change({ typed: { ...fields.typed, ...typed } });
  const addressProblem = shown.address.trim() === '' ? null : contactProblem('email', shown.address, words);
  const phoneProblem = shown.phone.trim() === '' ? null : contactProblem('phone', shown.phone, words);
  const submit = () =>
    save(async () => {
      const customerId = await perform(createCustomer(here, newCustomerDraft(shown, fields.language)), {
        done: words('customer.created', { name: shown.name.trim() }),
      });
      // An address that was called nobody's before is somebody's now.
      if (shown.address.trim()) await linkAddress(here, shown.address.trim(), customerId);
      forget();
      created(customerId);
    });
  const languages = (['es', 'en', 'pt'] as const).map((value) => ({ value, label: languageWord(value, words) }));
  const optional = words('common.optional');
  return (
    <FormPage
      title={words('customer.create')}
      back={back}
      failure={failure}
      submit={{
        label: words('customer.firstByHand'),
        save: () => void submit(),
        missing: shown.name.trim() === '' ? words('customer.nameMissing') : (addressProblem ?? phoneProblem),
        isBusy,
      }}
    >
      {signature ? <FromSignature isUsed={fields.isRead} use={(isRead) => change({ isRead })} /> : null}
      <Field
        label={words('customer.name')}
        value={shown.name}
        onChange={(event) => type({ name: event.target.value })}
      />
      <Field
        label={words('customer.taxId')}
        aside={optional}
        value={shown.taxId}
        onChange={(event) => type({ taxId: event.target.value })}
      />
      <Field
        label={words('customer.address')}
        type="email"
        value={shown.address}
        problem={addressProblem !== null}
        onChange={(event) => type({ address: event.target.value })}
      />
      <Field
        label={words('customer.contactName')}
        aside={optional}
        value={shown.contactName}
        onChange={(event) => type({ contactName: event.target.value })}
      />
      <Field
        label={words('card.role')}
        aside={optional}
        value={shown.role}
        onChange={(event) => type({ role: event.target.value })}
      />
      <Field
        label={words('card.number')}
        aside={optional}
        type="tel"
        value={shown.phone}
        problem={phoneProblem !== null}
        onChange={(event) => type({ phone: event.target.value })}
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
