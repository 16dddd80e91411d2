import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { logCall } from '@/lib/actions/log-call';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { LabelledChips } from '../common/LabelledChips';
import { MomentField } from '../common/MomentField';
import { MoreFacts } from '../common/MoreFacts';
import { OverdueLine } from '../common/OverdueLine';
import { pickedDay } from '../common/picked-day';
import { ReadinessLine } from '../common/ReadinessLine';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { WhoChips } from '../common/WhoChips';
import { useSurroundings } from '../surroundings';
import { callAim } from './call-aim';
import { callToLog, untouchedCall, type CallFields } from './call-fields';
import { CallGuide } from './CallGuide';
import { CallHeard } from './CallHeard';
import { CallNumbers } from './CallNumbers';
import { useCallGap } from './use-call-gap';

/** A call from the number to what was agreed: one short form, one save, and the confirmation in writing a press away. */
export function CallForm({ panel, openForm, close }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const sayGap = useCallGap();
  const { customer, contacts, promises } = panel;
  const { fields, change, forget } = useFormDraft<CallFields>(`call ${customer.id}`, untouchedCall(panel));
  const quickDays = useQuickDays(promises);
  const dueOn = pickedDay(fields.followUp, today, quickDays);
  const report = callToLog(fields, panel, dueOn, { ...here, now: here.now() });
  const isAnswered = fields.outcome === 'answered';
  const hasOwnDay = isAnswered && fields.agreed === 'run';
  const isDayMissing = !hasOwnDay && fields.followUp.choice !== 'none' && dueOn === null;
  const missing = typeof report === 'string' ? sayGap(report) : isDayMissing ? words('form.missingDate') : null;
  const [before, setBefore] = useState<CustomerPanel | null>(null);
  useEffect(() => {
    // The letter is made of what the ledger says: it waits for the facts that this call brought.
    if (before && panel !== before) openForm({ form: 'letter', letter: 'call-confirmation', invoiceIds: [] });
  }, [before, panel, openForm]);
  const submit = (isConfirmed: boolean) =>
    save(async () => {
      if (typeof report === 'string' || isDayMissing) return;
      await perform(logCall(here, report), { done: words('saved.call') });
      forget();
      if (isConfirmed) setBefore(panel);
      else close();
    });
  return (
    <FormPage
      title={words('calls.title')}
      subject={customer.name}
      subline={<OverdueLine panel={panel} />}
      back={close}
      failure={failure}
      submit={{ label: words('calls.title'), save: () => void submit(false), missing, isBusy }}
      beside={
        isAnswered ? (
          <Button
            aria-disabled={missing !== null || undefined}
            onClick={() => void submit(true)}
            sx={{ fontWeight: 450, ...(missing === null ? {} : { opacity: 0.6 }) }}
          >
            {words('calls.confirm')}
          </Button>
        ) : null
      }
    >
      <ReadinessLine panel={panel} way="call" openForm={openForm} />
      <CallNumbers panel={panel} openForm={openForm} />
      <Typography variant="body1">
        {words('calls.objective', { what: words(`calls.aim-${callAim(panel)}`) })}
      </Typography>
      <CallGuide panel={panel} />
      <LabelledChips
        label={words('calls.outcome')}
        value={fields.outcome}
        onChoose={(outcome) => change({ outcome })}
        choices={[
          { value: 'answered', label: words('calls.answered') },
          { value: 'no-answer', label: words('calls.noAnswer') },
          { value: 'message', label: words('calls.message') },
          { value: 'wrong-number', label: words('calls.wrongNumber') },
        ]}
      />
      {isAnswered ? (
        <CallHeard panel={panel} fields={fields} change={change} />
      ) : (
        <Field
          label={words('calls.said')}
          aside={words('common.optional')}
          value={fields.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      )}
      {hasOwnDay ? null : (
        <FollowUpPicker
          label={words('form.followUpWhen')}
          value={fields.followUp}
          onChange={(followUp) => change({ followUp })}
          quickDays={quickDays}
          isOptional
        />
      )}
      <MoreFacts>
        <WhoChips contacts={contacts} value={fields.contactId} onChoose={(contactId) => change({ contactId })} />
        <LabelledChips
          label={words('calls.direction')}
          value={fields.direction}
          onChoose={(direction) => change({ direction })}
          choices={[
            { value: 'out', label: words('calls.weCalled') },
            { value: 'in', label: words('calls.theyCalled') },
          ]}
        />
        <MomentField value={fields.moment} onChange={(moment) => change({ moment })} />
      </MoreFacts>
    </FormPage>
  );
}
