import Button from '@mui/material/Button';
import { agreePlan } from '@/lib/actions/accept-plan';
import { proposePlans } from '@/lib/actions/propose-plans';
import type { PlanPreset } from '@/lib/domain/plan-presets';
import { useActs } from '../common/acts';
import { likelyInvoices, totalOf, type ChosenInvoices } from '../common/chosen-invoices';
import { Field } from '../common/Field';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { InvoiceChoice } from '../common/InvoiceChoice';
import { LabelledChips } from '../common/LabelledChips';
import { OverdueLine } from '../common/OverdueLine';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { WayChips, type SaidBy } from '../common/WayChips';
import { useSurroundings } from '../surroundings';
import { OptionFieldset } from './OptionFieldset';
import { optionOf, readOption, type OptionFields } from './plan-fields';
import { problemWords } from './plan-words';

type Props = FormProps & { invoiceIds: readonly string[]; preset?: PlanPreset | undefined };

type Fields = {
  chosen: ChosenInvoices;
  /** Offered in writing, or agreed already. */
  how: 'offer' | 'agreed';
  first: OptionFields;
  /** The other way of the same letter, so that there is something to choose; null: only one. */
  second: OptionFields | null;
  by: string;
  channel: SaidBy;
};

/** Payment in parts or later: two ways to offer in one letter, or the one that was agreed, with every day and cent. */
export function PlanForm({ panel, mail, invoiceIds, preset = 'monthly', close, openForm }: Props) {
  const here = useSurroundings();
  const { words, today, calendar } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer, relationship } = panel;
  const { usualPayDay } = relationship;
  const on = { today, calendar, usualPayDay };
  const written = { day: formats.shortDay, digits: formats.digits };
  const other = preset === 'monthly' ? 'fortnightly' : 'monthly';
  const { fields, change, forget } = useFormDraft<Fields>(`plan ${customer.id} ${preset} ${invoiceIds.join(' ')}`, {
    chosen: likelyInvoices(panel, invoiceIds),
    how: 'offer',
    first: optionOf(preset, on, written),
    second: optionOf(other, on, written),
    by: '',
    channel: !mail || mail.mode === 'none' ? 'call' : 'mail',
  });
  const { chosen, how, first, second } = fields;
  const total = totalOf(panel, chosen);
  const isOffer = how === 'offer';
  const options = (isOffer && second ? [first, second] : [first]).map((option) => readOption(option, total, on));
  const problem = options.find((option) => option.problem)?.problem ?? null;
  const missing =
    total.minor <= 0 ? words('form.missingInvoices') : problem ? problemWords(problem, words, formats) : null;
  const submit = () =>
    save(async () => {
      const about = { customerId: customer.id, invoiceIds: chosen.ids };
      if (isOffer) {
        const drafts = options.map(({ parts }) => ({ parts }));
        await perform(proposePlans(here, { ...about, options: drafts }), { done: words('plans.savedOffer') });
        forget();
        return openForm({ form: 'letter', letter: 'plan-proposal', invoiceIds: chosen.ids });
      }
      const plan = { parts: options[0]?.parts ?? [] };
      const said = { on: today, by: fields.by.trim() || null, channel: fields.channel };
      const [planId] = await perform(agreePlan(here, { ...about, plan, ...said }), {
        done: words('plans.savedAgreed'),
      });
      forget();
      if (planId) openForm({ form: 'plan-agreed', planId });
      else close();
    });
  return (
    <FormPage
      title={words('plans.title')}
      subject={customer.name}
      subline={<OverdueLine panel={panel} />}
      back={close}
      failure={failure}
      submit={{
        label: words(isOffer ? 'plans.writeOffer' : 'plans.saveAgreed'),
        save: () => void submit(),
        missing,
        isBusy,
      }}
    >
      <InvoiceChoice
        panel={panel}
        label={words('promises.whichInvoices')}
        value={chosen}
        onChange={(next) => change({ chosen: next })}
      />
      <LabelledChips
        label={words('plans.how')}
        value={how}
        onChoose={(next) => change({ how: next })}
        choices={[
          { value: 'offer', label: words('plans.howOffer') },
          { value: 'agreed', label: words('plans.howAgreed') },
        ]}
      />
      <OptionFieldset
        title={words(isOffer && second ? 'letter.askPlanA' : 'plans.way')}
        option={first}
        total={total}
        usualPayDay={usualPayDay}
        onChange={(next) => change({ first: next })}
      />
      {isOffer && second ? (
        <>
          <OptionFieldset
            title={words('letter.askPlanB')}
            option={second}
            total={total}
            usualPayDay={usualPayDay}
            onChange={(next) => change({ second: next })}
          />
          <Button sx={{ justifySelf: 'start', ml: -2 }} onClick={() => change({ second: null })}>
            {words('plans.onlyOne')}
          </Button>
        </>
      ) : null}
      {isOffer && !second ? (
        <Button sx={{ justifySelf: 'start', ml: -2 }} onClick={() => change({ second: optionOf(other, on, written) })}>
          {words('plans.another')}
        </Button>
      ) : null}
      {isOffer ? null : (
        <>
          <WayChips
            label={words('promises.whichWay')}
            value={fields.channel}
            onChoose={(channel) => change({ channel })}
          />
          <Field
            label={words('plans.who')}
            aside={words('common.optional')}
            value={fields.by}
            onChange={(event) => change({ by: event.target.value })}
          />
        </>
      )}
    </FormPage>
  );
}
