import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { addContact } from '@/lib/actions/add-contact';
import { changeContact } from '@/lib/actions/change-contact';
import { contactDuties, type Contact, type ContactDuty } from '@/lib/domain/contact';
import type { Customer, FormOfAddress, Language } from '@/lib/domain/customer';
import type { Addressed } from '@/lib/domain/main-contact';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import { LabelledChips } from '../common/LabelledChips';
import { TickBox } from '../common/TickBox';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { contactProblem } from './contact-problem';
import { formChoices, languageChoices } from './form-choices';

type Fields = {
  kind: Contact['kind'];
  value: string;
  name: string;
  role: string;
  duty: ContactDuty | 'unknown';
  language: Language | 'unknown';
  formOfAddress: FormOfAddress | 'unknown';
  isMain: boolean;
};

type Props = { customer: Addressed & Pick<Customer, 'name' | 'language'>; contact: Contact | null; back: () => void };

/** One address or number: whose it is, what they do, how to speak to them, and whether letters go there first. */
export function ContactForm({ customer, contact, back }: Props) {
  const here = useSurroundings();
  const { words } = here;
  const { perform, performHere } = useActs();
  const { save, isBusy, failure } = useSave();
  const { fields, change, forget } = useFormDraft<Fields>(`contact ${customer.id} ${contact?.id ?? ''}`, {
    kind: contact?.kind ?? 'email',
    value: contact?.value ?? '',
    name: contact?.name ?? '',
    role: contact?.role ?? '',
    duty: contact?.duty ?? 'unknown',
    language: contact?.language ?? 'unknown',
    formOfAddress: contact?.formOfAddress ?? 'unknown',
    isMain: contact !== null && customer.mainContactId === contact.id,
  });
  const { kind, value, isMain } = fields;
  const problem = contactProblem(kind, value, words);
  const leave = () => {
    forget();
    back();
  };
  const submit = () =>
    save(async () => {
      const draft = {
        value,
        name: fields.name.trim() || null,
        role: fields.role.trim() || null,
        ...(fields.duty === (contact?.duty ?? 'unknown')
          ? {}
          : { duty: fields.duty === 'unknown' ? null : fields.duty }),
        language: fields.language === 'unknown' ? null : fields.language,
        formOfAddress: fields.formOfAddress === 'unknown' ? null : fields.formOfAddress,
        isMain: kind === 'email' && isMain,
      };
      const done = words('card.contactSaved', { address: value.trim() });
      if (contact) await perform(changeContact(here, contact.id, draft), { done });
      else await perform(addContact(here, customer.id, { kind, ...draft }), { done });
      leave();
    });
  const remove = (removed: Contact) => {
    performHere(changeContact(here, removed.id, { removed: true }), {
      done: words('card.contactRemoved', { address: removed.value }),
    });
    leave();
  };
  const spoken = fields.language === 'unknown' ? customer.language : fields.language;
  const forms = formChoices(words, words('card.asCustomer'), spoken ?? 'unknown');
  return (
    <Box
      sx={{ display: 'contents' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // One step back: to the customer, not out of their page.
        event.preventDefault();
        back();
      }}
    >
      <FormPage
        title={words(contact ? 'card.contactTitle' : 'card.addContact')}
        subject={customer.name}
        back={back}
        failure={failure}
        submit={{
          label: words('card.saveContact'),
          save: () => void submit(),
          missing: problem,
          isBusy,
        }}
        beside={contact ? <Button onClick={() => remove(contact)}>{words('card.removeContact')}</Button> : undefined}
      >
        {contact ? null : (
          <LabelledChips
            label={words('card.contactKind')}
            choices={[
              { value: 'email', label: words('card.email') },
              { value: 'phone', label: words('card.phone') },
            ]}
            value={kind}
            onChoose={(next) => change({ kind: next })}
          />
        )}
        <Field
          label={words(kind === 'email' ? 'customer.address' : 'card.number')}
          type={kind === 'email' ? 'email' : 'tel'}
          value={value}
          problem={value.trim() !== '' && problem !== null}
          onChange={(event) => change({ value: event.target.value })}
        />
        <Field
          label={words('card.person')}
          aside={words('common.optional')}
          value={fields.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Field
          label={words('card.role')}
          aside={words('common.optional')}
          placeholder={words('card.roleExample')}
          value={fields.role}
          onChange={(event) => change({ role: event.target.value })}
        />
        <LabelledChips
          label={words('card.duty')}
          choices={[
            { value: 'unknown', label: words('card.unknown') },
            ...contactDuties.map((one) => ({ value: one, label: words(`card.duty-${one}`) })),
          ]}
          value={fields.duty}
          onChoose={(duty) => change({ duty })}
        />
        <LabelledChips
          label={words('card.contactLanguage')}
          choices={languageChoices(words, words('card.asCustomer'))}
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
        {kind === 'email' ? (
          <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 2, typography: 'body1' }}>
            <TickBox checked={isMain} onChange={(next) => change({ isMain: next })} />
            {words('card.writeHere')}
          </Box>
        ) : null}
      </FormPage>
    </Box>
  );
}
