import Button from '@mui/material/Button';
import { useState } from 'react';
import { keepAgreement } from '@/lib/actions/keep-agreement';
import type { Channel } from '@/lib/domain/contact-log';
import type { CustomerAgreement } from '@/lib/domain/customer';
import { useActs } from '../common/acts';
import { DateField, type TypedDay } from '../common/DateField';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { AcknowledgedFields, type TypedAcknowledgement } from './AcknowledgedFields';

/** What a customer signed or agreed to, and that they confirmed it; the file itself stays where it is. */
export function AgreementForm({ panel, close, back, openForm }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, contacts } = panel;
  const kept = customer.agreement ?? null;
  const typedDay = (day: string | null): TypedDay => ({ text: day ? formats.shortDay(day) : '', day });
  const [fields, setFields] = useState(() => ({
    reference: kept?.reference ?? '',
    signedOn: typedDay(kept?.signedOn ?? null),
    terms: kept?.terms ?? '',
    fileName: kept?.fileName ?? '',
    hasSaid: (kept?.acknowledged ? 'yes' : 'no') as 'yes' | 'no',
    on: typedDay(kept?.acknowledged?.on ?? today),
    by: kept?.acknowledged?.by ?? contacts.find(({ name }) => name !== null)?.name ?? '',
    how: wayOf(kept?.acknowledged?.how),
  }));
  const change = (patch: Partial<typeof fields>) => setFields({ ...fields, ...patch });
  const isWrong = ({ text, day }: TypedDay) => text.trim() !== '' && (day === null || day > today);
  const isUnknown = fields.hasSaid === 'yes' && fields.on.day === null;
  const missing =
    isWrong(fields.signedOn) || isUnknown || (fields.hasSaid === 'yes' && isWrong(fields.on))
      ? words('form.missingDate')
      : null;
  /** What was typed is kept before anything else is opened. */
  const submit = (then: () => void) =>
    save(async () => {
      const agreement = agreementOf(fields);
      const said = agreement?.acknowledged ?? null;
      const note = said
        ? words(said.by ? 'terms.ackNote' : 'terms.ackNoteNobody', {
            name: said.by ?? '',
            onDay: formats.phrases(said.on).onDay,
          })
        : null;
      await perform(keepAgreement(here, { customerId: customer.id, agreement, note }), { done: words('terms.saved') });
      then();
    });
  const ask = () => openForm({ form: 'letter', letter: 'welcome-terms', invoiceIds: [] });
  return (
    <FormPage
      title={words('terms.title')}
      subject={customer.name}
      back={back ?? close}
      failure={failure}
      submit={{ label: words('terms.save'), save: () => void submit(close), missing, isBusy }}
    >
      <Field
        label={words('terms.reference')}
        aside={words('common.optional')}
        value={fields.reference}
        inputProps={{ maxLength: 40 }}
        onChange={(event) => change({ reference: event.target.value })}
      />
      <DateField
        label={words('terms.signedOn')}
        value={fields.signedOn}
        toward="past"
        placeholder={words('terms.signedHint')}
        onChange={(signedOn) => change({ signedOn })}
      />
      <Field
        label={words('terms.terms')}
        hint={words('terms.termsHint')}
        multiline
        minRows={3}
        value={fields.terms}
        onChange={(event) => change({ terms: event.target.value })}
      />
      <Field
        label={words('terms.fileName')}
        aside={words('common.optional')}
        hint={words('terms.fileHint')}
        value={fields.fileName}
        onChange={(event) => change({ fileName: event.target.value })}
      />
      <div>
        <LabelledChips
          label={words('terms.acknowledged')}
          value={fields.hasSaid}
          onChoose={(hasSaid) => change({ hasSaid })}
          choices={[
            { value: 'no', label: words('terms.notYet') },
            { value: 'yes', label: words('terms.yes') },
          ]}
        />
        {fields.hasSaid === 'no' ? (
          <Button size="small" sx={{ ml: -2, mt: 1 }} onClick={() => missing === null && void submit(ask)}>
            {words('terms.ask')}
          </Button>
        ) : null}
      </div>
      {fields.hasSaid === 'yes' ? <AcknowledgedFields value={fields} onChange={change} /> : null}
    </FormPage>
  );
}

type Typed = { reference: string; signedOn: TypedDay; terms: string; fileName: string } & {
  hasSaid: 'yes' | 'no';
} & TypedAcknowledgement;

/** What was typed; null when nothing was: then there is no agreement. */
function agreementOf({ hasSaid, on, by, how, ...typed }: Typed): CustomerAgreement | null {
  const agreement = {
    reference: toldText(typed.reference),
    signedOn: typed.signedOn.day,
    terms: toldText(typed.terms),
    fileName: toldText(typed.fileName),
    acknowledged: hasSaid === 'yes' && on.day !== null ? { on: on.day, by: toldText(by), how } : null,
  };
  return Object.values(agreement).every((value) => value === null) ? null : agreement;
}

function wayOf(how: Channel | undefined): TypedAcknowledgement['how'] {
  return how === 'call' || how === 'whatsapp' || how === 'letter' ? how : 'mail';
}

function toldText(value: string): string | null {
  return value.trim() || null;
}
