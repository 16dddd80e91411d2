import { useState } from 'react';
import { endPlan } from '@/lib/actions/end-plan';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

/** Why a plan is over; its documents are asked for as before. */
export function EndPlanForm({ panel, planId, close }: FormProps & { planId: string }) {
  const here = useSurroundings();
  const { words } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const [reason, setReason] = useState('');
  const submit = () =>
    save(async () => {
      await perform(endPlan(here, planId, reason), { done: words('plans.savedEnded') });
      close();
    });
  return (
    <FormPage
      title={words('plans.endTitle')}
      subject={panel.customer.name}
      subline={words('plans.endEffect')}
      back={close}
      failure={failure}
      submit={{
        label: words('plans.endTitle'),
        save: () => void submit(),
        missing: reason.trim() === '' ? words('agreements.needReason') : null,
        isBusy,
      }}
    >
      <Field
        label={words('agreements.reason')}
        hint={words('treatment.reasonHint')}
        value={reason}
        inputProps={{ maxLength: 300 }}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormPage>
  );
}
