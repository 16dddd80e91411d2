import { acceptPlan } from '@/lib/actions/accept-plan';
import { partsOf } from '@/lib/domain/plan-offers';
import { useState } from 'react';
import { useActs } from '../common/acts';
import { DateField } from '../common/DateField';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { ScheduleLines } from '../common/ScheduleLines';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { WayChips, type SaidBy } from '../common/WayChips';
import { useSurroundings } from '../surroundings';
import { planLine } from './plan-words';

/** Which of the offered ways they chose, who said so and when; the others end. */
export function AgreePlanForm({ panel, mail, offer, close, openForm }: FormProps & { offer: string }) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, plans } = panel;
  const options = plans.offered.filter((one) => one.offer === offer);
  const [fields, setFields] = useState({
    option: options.length === 1 ? String(options[0]?.option ?? 0) : '',
    on: { text: formats.phrases(today).day, day: today as string | null },
    by: panel.contacts[0]?.name ?? '',
    channel: (!mail || mail.mode === 'none' ? 'call' : 'mail') as SaidBy,
  });
  const change = (patch: Partial<typeof fields>) => setFields({ ...fields, ...patch });
  const chosen = options.find(({ option }) => String(option) === fields.option);
  const missing = !chosen
    ? words('plans.whichMissing')
    : fields.on.day === null || fields.on.day > today
      ? words('form.missingDate')
      : null;
  const submit = () =>
    save(async () => {
      if (!chosen || fields.on.day === null) return;
      const said = { on: fields.on.day, by: fields.by.trim() || null, channel: fields.channel };
      const act = acceptPlan(here, { customerId: customer.id, offer, option: chosen.option, ...said });
      const [planId] = await perform(act, { done: words('plans.savedAgreed') });
      if (planId) openForm({ form: 'plan-agreed', planId });
      else close();
    });
  return (
    <FormPage
      title={words('plans.agreeTitle')}
      subject={customer.name}
      back={close}
      failure={failure}
      submit={{ label: words('plans.saveAgreed'), save: () => void submit(), missing, isBusy }}
    >
      <LabelledChips
        label={words('plans.which')}
        value={fields.option}
        onChoose={(option) => change({ option })}
        choices={options.map(({ option, rows }) => ({
          value: String(option),
          label: words('plans.optionLine', {
            option: words(option === 0 ? 'letter.askPlanA' : 'letter.askPlanB'),
            line: planLine(partsOf(rows), words, formats),
          }),
        }))}
      />
      {chosen ? <ScheduleLines parts={partsOf(chosen.rows)} label={words('plans.way')} /> : null}
      <DateField label={words('plans.saidOn')} value={fields.on} toward="past" onChange={(on) => change({ on })} />
      <WayChips label={words('promises.whichWay')} value={fields.channel} onChoose={(channel) => change({ channel })} />
      <Field
        label={words('plans.who')}
        aside={words('common.optional')}
        value={fields.by}
        onChange={(event) => change({ by: event.target.value })}
      />
    </FormPage>
  );
}
