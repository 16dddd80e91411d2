import { briefColleague } from '@/lib/actions/brief-colleague';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { useFormDraft } from '../common/form-drafts';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { noFollowUp, pickedDay, type PickedDay } from '../common/picked-day';
import { Shapes } from '../common/Shapes';
import { useFormats } from '../common/use-formats';
import { useQuickDays } from '../common/use-quick-days';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';
import { BriefWays } from './BriefWays';
import { ColleagueFields } from './ColleagueFields';
import { useBrief } from './use-brief';

type Fields = { colleague: string; mail: string; text: string | null; when: PickedDay };

/**
 * Help from someone who knows the customer (a salesperson, a manager): what they are asked, and the day on which we ask
 * what they were told. The text goes by the person's own hand.
 */
export function BriefForm({ panel, mail, close }: FormProps) {
  const here = useSurroundings();
  const { words, today } = here;
  const formats = useFormats();
  const { perform } = useActs();
  const { save, isBusy, failure } = useSave();
  const { customer } = panel;
  const { fields, change, forget } = useFormDraft<Fields>(`brief ${customer.id}`, {
    colleague: customer.owner ?? '',
    mail: '',
    text: null,
    when: { ...noFollowUp, choice: 'in-3-days' },
  });
  const quickDays = useQuickDays([]);
  const dueOn = pickedDay(fields.when, today, quickDays);
  const colleague = fields.colleague.trim();
  const drafted = useBrief(panel, colleague, dueOn);
  const text = fields.text ?? drafted?.letter.plain ?? '';
  const submit = () =>
    save(async () => {
      if (dueOn === null || !drafted) return;
      const about = words('channels.about', { name: colleague });
      const { invoiceIds } = drafted;
      await perform(briefColleague(here, { customerId: customer.id, colleague, text, invoiceIds, dueOn, about }), {
        done: words('channels.saved', formats.phrases(dueOn, 'act')),
      });
      forget();
      close();
    });
  return (
    <FormPage
      title={words('channels.briefTitle')}
      subject={customer.name}
      subline={words('channels.inside')}
      back={close}
      failure={failure}
      submit={{
        label: words('channels.save'),
        save: () => void submit(),
        missing: colleague === '' ? words('channels.missingWho') : dueOn === null ? words('form.missingDate') : null,
        isBusy: isBusy || !drafted,
      }}
    >
      <ColleagueFields panel={panel} value={fields.colleague} mail={fields.mail} onChange={(patch) => change(patch)} />
      {drafted ? (
        <>
          <Field
            label={words('channels.text')}
            lang={drafted.language}
            value={text}
            multiline
            minRows={8}
            onChange={(event) => change({ text: event.target.value })}
          />
          <BriefWays letter={drafted.letter} text={text} to={fields.mail.trim()} mail={mail} />
        </>
      ) : (
        <Shapes />
      )}
      <FollowUpPicker
        label={words('channels.when')}
        value={fields.when}
        onChange={(when) => change({ when })}
        quickDays={quickDays}
        isOptional={false}
      />
    </FormPage>
  );
}
