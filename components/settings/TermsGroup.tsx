import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { agreedTerms } from '@/lib/views/agreed-terms';
import { settingNames, type Settings } from '@/lib/views/settings';
import { percentInWords } from '@/lib/i18n/formats/percent';
import { Field } from '../common/Field';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { GroupForm } from './GroupForm';
import { PolicyDocument } from './PolicyDocument';
import { emptyAsNull } from './texts';
import { useSettingsForm } from './use-settings-form';

/** Under which terms we sell: what letters quote, how many customers agreed, and the policy on one page. */
export function TermsGroup({ settings }: { settings: Settings }) {
  const { words, locale } = useSurroundings();
  const formats = useFormats();
  const { terms } = settings;
  const form = useSettingsForm({
    words: terms.words ?? '',
    days: terms.days === null ? '' : String(terms.days),
    disputes: terms.disputes ?? '',
    late: terms.late ?? '',
    contact: terms.contact ?? '',
    quoted: terms.quoted,
  });
  const { fields, change } = form;
  const isDaysWrong = !/^\d{0,3}$/.test(fields.days.trim());
  const problem = isDaysWrong ? words('terms.wrongDays') : null;
  const share = useView(agreedTerms, undefined);
  return (
    <GroupForm
      title={words('terms.companyTitle')}
      why={words('terms.companyWhy')}
      form={form}
      problem={problem}
      values={(now) => ({
        [settingNames.termsWords]: emptyAsNull(now.words),
        [settingNames.termsDays]: now.days.trim() === '' ? null : Number(now.days.trim()),
        [settingNames.termsDisputes]: emptyAsNull(now.disputes),
        [settingNames.termsLate]: emptyAsNull(now.late),
        [settingNames.termsContact]: emptyAsNull(now.contact),
        [settingNames.termsQuoted]: now.quoted,
      })}
    >
      <Field
        label={words('terms.words')}
        aside={words('common.optional')}
        multiline
        minRows={3}
        value={fields.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <Field
        label={words('terms.days')}
        inputMode="numeric"
        autoComplete="off"
        value={fields.days}
        problem={isDaysWrong}
        hint={problem ?? undefined}
        onChange={(event) => change({ days: event.target.value })}
      />
      <Field
        label={words('terms.disputes')}
        placeholder={words('terms.disputesExample')}
        value={fields.disputes}
        onChange={(event) => change({ disputes: event.target.value })}
      />
      <Field
        label={words('terms.late')}
        hint={words('terms.lateHint')}
        value={fields.late}
        onChange={(event) => change({ late: event.target.value })}
      />
      <Field
        label={words('terms.contact')}
        value={fields.contact}
        onChange={(event) => change({ contact: event.target.value })}
      />
      <Box
        component="label"
        sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, cursor: 'pointer', typography: 'body1' }}
      >
        <TickBox checked={fields.quoted} onChange={(quoted) => change({ quoted })} />
        <span>
          {words('terms.quoted')}
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {words('terms.quotedWhy')}
          </Typography>
        </span>
      </Box>
      {share.phase === 'here' && share.answer.customers > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {words('terms.share', {
            agreed: formats.counted(share.answer.agreed).n,
            n: formats.counted(share.answer.customers).n,
            percent: percentInWords(Math.round((share.answer.agreed * 100) / share.answer.customers), locale),
          })}
        </Typography>
      ) : null}
      <PolicyDocument settings={settings} />
    </GroupForm>
  );
}
