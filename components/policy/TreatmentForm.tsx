import Box from '@mui/material/Box';
import { useState } from 'react';
import { treatCustomer } from '@/lib/actions/treat-customer';
import type { PlaceChoice } from '@/lib/actions/choose-policy';
import type { BehaviourSegment } from '@/lib/domain/segment';
import { situationTags, type SituationTag } from '@/lib/domain/situation-tag';
import { behaviourWord } from '../customer/customer-words';
import { useActs } from '../common/acts';
import { DateField } from '../common/DateField';
import { Field } from '../common/Field';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { SelectField } from '../common/SelectField';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { PlaceQuestion } from './PlaceQuestion';
import { policyName } from './policy-name';
import { TagEffect } from './TagEffect';
import { tagName } from './treatment-words';

const behaviours: readonly BehaviourSegment[] = ['punctual', 'with-reminder', 'slow', 'chronic', 'in-difficulty'];

/** What a person knows of a customer beyond the figures: how they pay, what is the matter, which policy suits them. */
export function TreatmentForm({ panel, close }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, segment, history } = panel;
  const [kept] = useState(() => {
    const { override, behaviour, tag } = segment;
    const said = override ?? customer.situation;
    const day = said?.until ?? null;
    return {
      behaviour: override ? (behaviour ?? '') : '',
      tag: tag ?? '',
      reason: said?.reason ?? '',
      until: { text: day ? formats.shortDay(day) : '', day },
      policyId: customer.policyId ?? '',
    };
  });
  const [fields, setFields] = useState<typeof kept>(kept);
  const [place, setPlace] = useState<PlaceChoice>('keep');
  const change = (patch: Partial<typeof kept>) => setFields({ ...fields, ...patch });
  const isSaid = fields.behaviour !== '' || fields.tag !== '';
  const isPolicyChanged = fields.policyId !== kept.policyId;
  const isUntilWrong = fields.until.text.trim() !== '' && (fields.until.day === null || fields.until.day < today);
  const missing =
    isSaid && fields.reason.trim() === ''
      ? words('treatment.needReason')
      : isUntilWrong
        ? words('treatment.needUntil')
        : null;
  const submit = () =>
    save(async () => {
      const treatment = {
        customerId: customer.id,
        segment: behaviours.find((one) => one === fields.behaviour) ?? null,
        tag: situationTags.find((one) => one === fields.tag) ?? null,
        reason: fields.reason.trim(),
        until: fields.until.day,
        ...(isPolicyChanged ? { policy: { policyId: fields.policyId || null, place } } : {}),
      };
      await perform(treatCustomer(here, treatment), { done: words('treatment.saved') });
      close();
    });
  const measured = segment.measured
    ? words('treatment.asMeasured', { behaviour: behaviourWord(segment.measured, words) })
    : words('treatment.asMeasuredUnknown');
  const chosenTag: SituationTag | undefined = situationTags.find((one) => one === fields.tag);
  return (
    <FormPage
      title={words('treatment.title')}
      subject={customer.name}
      back={close}
      failure={failure}
      submit={{ label: words('treatment.save'), save: () => void submit(), missing, isBusy }}
    >
      <SelectField
        label={words('treatment.behaviour')}
        value={fields.behaviour}
        choices={[
          { value: '', label: measured },
          ...behaviours.map((value) => ({ value, label: behaviourWord(value, words) })),
        ]}
        onChoose={(behaviour) => change({ behaviour })}
      />
      <div>
        <SelectField
          label={words('treatment.situation')}
          value={fields.tag}
          choices={[
            { value: '', label: words('treatment.nothing') },
            ...situationTags.map((value) => ({ value, label: tagName(value, words) })),
          ]}
          onChoose={(tag) => change({ tag })}
        />
        {chosenTag ? (
          <Box sx={{ mt: 2 }}>
            <TagEffect tag={chosenTag} />
          </Box>
        ) : null}
      </div>
      {isSaid ? (
        <>
          <Field
            label={words('treatment.reason')}
            hint={words('treatment.reasonHint')}
            value={fields.reason}
            inputProps={{ maxLength: 300 }}
            onChange={(event) => change({ reason: event.target.value })}
          />
          <DateField
            label={words('treatment.until')}
            value={fields.until}
            toward="future"
            placeholder={words('treatment.untilHint')}
            onChange={(until) => change({ until })}
          />
        </>
      ) : null}
      <SelectField
        label={words('treatment.policy')}
        value={fields.policyId}
        choices={[
          { value: '', label: words('treatment.asGroup') },
          ...panel.policies.map((policy) => ({ value: policy.id, label: policyName(policy, words) })),
        ]}
        onChoose={(policyId) => change({ policyId })}
      />
      {isPolicyChanged && history.entries.length > 0 ? <PlaceQuestion value={place} onChoose={setPlace} /> : null}
    </FormPage>
  );
}
