import Button from '@mui/material/Button';
import { useState } from 'react';
import { parkCustomer } from '@/lib/actions/park-customer';
import { onOrAfterWorkingDay } from '@/lib/domain/calendar';
import { addDays } from '@/lib/domain/plain-date';
import { useActs } from '../common/acts';
import { DateField } from '../common/DateField';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

/** Days until one looks again, in one press. */
const usualWaits = [15, 30, 60] as const;

/** They cannot pay now: left alone until a day on which somebody looks again; the second press is the last. */
export function ParkForm({ panel, close, openForm }: FormProps) {
  const here = useSurroundings();
  const { words, today, calendar } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const days: readonly string[] = usualWaits.map((wait) => onOrAfterWorkingDay(addDays(today, wait), calendar));
  const [choice, setChoice] = useState(days[1] ?? '');
  const [other, setOther] = useState({ text: '', day: null as string | null });
  const [reason, setReason] = useState('');
  const until = choice === 'other' ? other.day : choice;
  const missing = until === null ? words('form.missingDate') : until <= today ? words('form.datePast') : null;
  const submit = () =>
    save(async () => {
      if (until === null) return;
      const draft = { customerId: panel.customer.id, until, reason: reason.trim() || null };
      await perform(parkCustomer(here, draft), {
        done: words('agreements.savedParked', formats.phrases(until, 'act')),
      });
      close();
    });
  return (
    <FormPage
      title={words('agreements.park')}
      subject={panel.customer.name}
      subline={words('agreements.parkEffect')}
      back={close}
      failure={failure}
      submit={{ label: words('agreements.parkSave'), save: () => void submit(), missing, isBusy }}
      beside={
        <Button onClick={() => openForm({ form: 'ways-out', invoiceIds: [] })}>{words('agreements.waysOut')}</Button>
      }
    >
      <LabelledChips
        label={words('agreements.review')}
        value={choice}
        onChoose={setChoice}
        choices={[
          ...days.map((day) => ({ value: day, label: formats.phrases(day, 'act').day })),
          { value: 'other', label: words('form.otherDay') },
        ]}
      />
      {choice === 'other' ? (
        <DateField label={words('form.otherDay')} value={other} toward="future" onChange={setOther} />
      ) : null}
      <Field
        label={words('agreements.reason')}
        aside={words('common.optional')}
        value={reason}
        inputProps={{ maxLength: 300 }}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormPage>
  );
}
