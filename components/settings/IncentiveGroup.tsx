import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { incentiveEffectOfBook } from '@/lib/views/incentives';
import { settingNames, type Settings } from '@/lib/views/settings';
import { effectWords, ruleWords } from '../common/incentive-words';
import { ruleOf, typedRule } from '../common/incentive-fields';
import { RuleFields } from '../common/RuleFields';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { GroupForm } from './GroupForm';
import { useSettingsForm } from './use-settings-form';

/** What everybody gets for paying early or on time, and whether it works. */
export function IncentiveGroup({ settings: { incentive } }: { settings: Settings }) {
  const { words, today, locale } = useSurroundings();
  const formats = useFormats();
  const form = useSettingsForm({ isOn: incentive !== null, ...typedRule(incentive, '', formats) });
  const { fields, change } = form;
  const { isOn, ...typed } = fields;
  const rule = ruleOf(typed, incentive, today);
  const gaps = {
    reward: words('incentives.missingReward'),
    days: words('incentives.missingDays'),
    until: words('incentives.pastUntil'),
  };
  const effect = useView(incentiveEffectOfBook, { today });
  const isJudged = incentive !== null && effect.phase === 'here' && effect.answer.with.judged > 0;
  return (
    <GroupForm
      title={words('incentives.companyTitle')}
      why={words('incentives.companyWhy')}
      form={form}
      problem={isOn && typeof rule === 'string' ? gaps[rule] : null}
      values={() => ({ [settingNames.incentive]: isOn && typeof rule !== 'string' ? rule : null })}
    >
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 3, cursor: 'pointer' }}>
        <TickBox checked={isOn} onChange={(next) => change({ isOn: next })} />
        {words('incentives.companyOn')}
      </Box>
      {isOn ? (
        <>
          <RuleFields value={typed} asksCurrency onChange={change} />
          {typeof rule === 'string' ? null : (
            <Typography variant="body2" color="textSecondary" aria-live="polite">
              {ruleWords(rule, words, formats, locale)}
            </Typography>
          )}
        </>
      ) : null}
      {isJudged ? <Typography variant="body2">{effectWords(effect.answer, words, formats)}</Typography> : null}
    </GroupForm>
  );
}
