import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { logPromise } from '@/lib/actions/log-promise';
import { endOfMonth } from '@/lib/domain/plain-date';
import { useActs } from '../common/acts';
import { ChoiceChips } from '../common/ChoiceChips';
import { DateField } from '../common/DateField';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { OverdueLine } from '../common/OverdueLine';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { WayChips } from '../common/WayChips';
import { useSurroundings } from '../surroundings';
import { OfferCards } from './OfferCards';
import { OtherAmount } from './OtherAmount';
import { PayDayHint } from './PayDayHint';
import { nextPayWeekday, promiseDays } from './promise-days';
import { meantBy, promiseToLog, withPart, type PromiseFields } from './promise-fields';
import { promiseOffers } from './promise-offers';
import { PromiseParts } from './PromiseParts';
import { PromiseSummary } from './PromiseSummary';

/** Working days of patience in one press. */
const graces = ['0', '1', '2', '3', '5'] as const;

type Props = FormProps & { invoiceIds: readonly string[]; /** Halved from the start. */ inParts?: boolean };

/** A promise in three clicks: open, a day, log it. Day, amount and channel are preselected. */
export function PromiseForm({ panel, mail, invoiceIds, inParts = false, close }: Props) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, relationship } = panel;
  const offers = promiseOffers(panel, invoiceIds);
  const days = promiseDays(today, nextPayWeekday(today, customer.paymentPolicy, relationship.usualPayDay));
  const firstDay = days[0] ?? today;
  const written = { day: formats.shortDay, digits: formats.digits };
  const { fields, change, forget } = useFormDraft<PromiseFields>(
    `promise ${inParts} ${customer.id} ${invoiceIds.join(' ')}`,
    {
      when: { text: formats.phrases(firstDay, 'act').day, day: firstDay },
      offer: offers[0]?.key ?? 'other',
      other: { currency: panel.standings[0]?.currency ?? '', invoiceIds: [], amount: { text: '', amount: null } },
      channel: mail?.mode === 'none' || !mail ? 'call' : 'mail',
      note: '',
      parts: inParts && offers[0] ? withPart([], offers[0].amount, firstDay, written) : [],
      grace: panel.policy.promiseToleranceDays,
    },
  );
  const meant = meantBy(fields, offers);
  const promise = promiseToLog(fields, offers, today);
  const missing = {
    date: words('form.missingDate'),
    past: words('form.datePast'),
    amount: words('form.missingAmount'),
    invoices: words('form.missingInvoices'),
    order: words('plans.wrongOrder'),
    parts: words('promises.noRest'),
  };
  const dayLabel = (day: string) =>
    day === endOfMonth(day) && day !== firstDay ? words('form.endOfMonth') : capital(formats.phrases(day, 'act').day);
  const submit = () =>
    save(async () => {
      if (typeof promise === 'string') return;
      const said = { channel: fields.channel, note: fields.note.trim() || null, toleranceDays: fields.grace };
      const about = { customerId: customer.id, invoiceIds: promise.invoiceIds };
      await perform(logPromise(here, { ...about, parts: promise.parts, ...said }), {
        done: words('saved.promise', formats.phrases(promise.parts[0]?.date ?? today, 'act')),
        undone: words('saved.promiseUndone'),
      });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('promises.title')}
      subject={customer.name}
      subline={<OverdueLine panel={panel} />}
      back={close}
      failure={failure}
      submit={{
        label: words('promises.title'),
        save: () => void submit(),
        missing: typeof promise === 'string' ? missing[promise] : null,
        isBusy,
      }}
    >
      <div>
        <DateField
          label={words('promises.when')}
          value={fields.when}
          onChange={(when) => change({ when })}
          toward="future"
          placeholder={words('promises.whenPlaceholder')}
        />
        <Box sx={{ mt: 2 }}>
          <ChoiceChips
            label={words('promises.when')}
            value={fields.when.day}
            onChoose={(day) => change({ when: { text: formats.phrases(day, 'act').day, day } })}
            choices={days.map((day) => ({ value: day, label: dayLabel(day) }))}
          />
        </Box>
        <PayDayHint
          policy={customer.paymentPolicy}
          usualPayDay={relationship.usualPayDay}
          day={fields.when.day}
          choose={(day) => change({ when: { text: formats.phrases(day, 'act').day, day } })}
        />
      </div>
      <OfferCards offers={offers} value={fields.offer} onChoose={(offer) => change({ offer })} />
      {fields.offer === 'other' ? (
        <OtherAmount lines={panel.invoices} value={fields.other} onChange={(other) => change({ other })} />
      ) : null}
      <PromiseParts
        parts={fields.parts}
        total={typeof meant === 'string' ? null : meant.amount}
        firstOn={fields.when.day}
        onChange={(parts) => change({ parts })}
      />
      <WayChips label={words('promises.whichWay')} value={fields.channel} onChoose={(channel) => change({ channel })} />
      <details>
        <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer', py: 1 }}>
          {words('promises.graceOf', formats.counted(fields.grace))}
        </Typography>
        <Box sx={{ pt: 2 }}>
          <ChoiceChips
            label={words('promises.grace')}
            value={String(fields.grace)}
            onChoose={(grace) => change({ grace: Number(grace) })}
            choices={graces.map((value) => ({ value, label: value }))}
          />
        </Box>
      </details>
      <Field
        label={words('form.note')}
        aside={words('common.optional')}
        value={fields.note}
        multiline
        minRows={2}
        onChange={(event) => change({ note: event.target.value })}
      />
      {typeof promise === 'string' ? null : <PromiseSummary panel={panel} promise={promise} grace={fields.grace} />}
    </FormPage>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
