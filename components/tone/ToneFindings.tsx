import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Language } from '@/lib/domain/customer';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { ChangedLine, FactsNotice, Suggestions } from './FindingLists';
import { GoodList } from './GoodList';
import { isCalm, shownFindings, spokenFindings } from './shown-findings';
import { useSpokenCount } from './use-spoken-count';
import type { Tone } from './use-tone';

/** What was found in a draft, beside it: facts first, then tone, what may be missing, and what is good already. */
export function ToneFindings({ tone, language }: { tone: Tone; language: Language }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { report } = tone;
  useSpokenCount(report && spokenFindings(report, words, formats));
  if (!report) return null;
  const { facts, rows, absent, rest } = shownFindings(report.findings);
  const count = rows.length + absent.length;
  const calm = isCalm(report);
  const suggestions = <Suggestions findings={rows} {...{ absent, tone, language }} />;
  return (
    <Box component="section" aria-label={words('tone.region')} sx={{ display: 'grid', gap: 3 }}>
      <ChangedLine tone={tone} />
      <FactsNotice findings={facts} {...{ tone, language }} />
      <Typography variant="h4" component="h2">
        {calm || count === 0 ? words('tone.calmTitle') : words('tone.suggestions', formats.counted(count))}
      </Typography>
      {calm && count > 0 ? (
        <details>
          <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer', py: 1 }}>
            {words('tone.ideas', formats.counted(count))}
          </Typography>
          {suggestions}
        </details>
      ) : (
        suggestions
      )}
      {rest > 0 && !calm ? (
        <Typography variant="body2" color="textSecondary">
          {words('tone.more', formats.counted(rest))}
        </Typography>
      ) : null}
      <GoodList report={report} />
    </Box>
  );
}
