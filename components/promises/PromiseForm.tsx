import ForumOutlined from '@mui/icons-material/ForumOutlined';
import LocalPhoneOutlined from '@mui/icons-material/LocalPhoneOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
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
import { LabelledChips } from '../common/LabelledChips';
import { OverdueLine } from '../common/OverdueLine';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { OfferCards } from './OfferCards';
import { OtherAmount } from './OtherAmount';
import { promiseDays } from './promise-days';
import { promiseToLog, type PromiseFields } from './promise-fields';
import { promiseOffers } from './promise-offers';
import { PromiseSummary } from './PromiseSummary';

/** A promise in three clicks: open, a day, log it. Day, amount and channel are preselected. */
export function PromiseForm({ panel, mail, invoiceIds, close }: FormProps & { invoiceIds: readonly string[] }) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, relationship } = panel;
  const offers = promiseOffers(panel, invoiceIds);
  const days = promiseDays(today, relationship.usualPayDay);
  const firstDay = days[0] ?? today;
  const { fields, change, forget } = useFormDraft<PromiseFields>(`promise ${customer.id} ${invoiceIds.join(' ')}`, {
    when: { text: formats.phrases(firstDay, 'act').day, day: firstDay },
    offer: offers[0]?.key ?? 'other',
    other: { currency: panel.standings[0]?.currency ?? '', invoiceIds: [], amount: { text: '', amount: null } },
    channel: mail?.mode === 'none' || !mail ? 'call' : 'mail',
    note: '',
  });
  const promise = promiseToLog(fields, offers, today);
  const missing = {
    date: words('form.missingDate'),
    past: words('form.datePast'),
    amount: words('form.missingAmount'),
    invoices: words('form.missingInvoices'),
  };
  const replaced =
    typeof promise === 'string'
      ? undefined
      : panel.promises.find(
          (line) => line.state === 'open' && sharesInvoice(line.promise.invoiceIds, promise.invoiceIds),
        );
  const dayLabel = (day: string) =>
    day === endOfMonth(day) && day !== firstDay ? words('form.endOfMonth') : capital(formats.phrases(day, 'act').day);
  const submit = () =>
    save(async () => {
      if (typeof promise === 'string') return;
      const { date, amount } = promise;
      const draft = { customerId: customer.id, invoiceIds: promise.invoiceIds, parts: [{ date, amount }] };
      await perform(logPromise(here, { ...draft, channel: fields.channel, note: fields.note.trim() || null }), {
        done: words('saved.promise', formats.phrases(date, 'act')),
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
        {relationship.usualPayDay === null ? null : (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
            {words('promises.usualDay', { weekday: formats.weekday(relationship.usualPayDay) })}
          </Typography>
        )}
      </div>
      <OfferCards offers={offers} value={fields.offer} onChoose={(offer) => change({ offer })} />
      {fields.offer === 'other' ? (
        <OtherAmount lines={panel.invoices} value={fields.other} onChange={(other) => change({ other })} />
      ) : null}
      <LabelledChips
        label={words('promises.whichWay')}
        value={fields.channel}
        onChoose={(channel) => change({ channel })}
        choices={[
          { value: 'mail', label: words('form.channelMail'), icon: <MailOutlined aria-hidden /> },
          { value: 'call', label: words('form.channelCall'), icon: <LocalPhoneOutlined aria-hidden /> },
          { value: 'whatsapp', label: words('form.channelWhatsapp'), icon: <ForumOutlined aria-hidden /> },
        ]}
      />
      <Field
        label={words('form.note')}
        aside={words('common.optional')}
        value={fields.note}
        multiline
        minRows={2}
        onChange={(event) => change({ note: event.target.value })}
      />
      {typeof promise === 'string' ? null : (
        <PromiseSummary promise={promise} replaced={replaced} grace={panel.policy.promiseToleranceDays} />
      )}
    </FormPage>
  );
}

/** No invoices named means all of them. */
function sharesInvoice(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || a.some((id) => b.includes(id));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
