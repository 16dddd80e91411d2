import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Language } from '@/lib/domain/customer';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { ChangedLine, FactsNotice, Suggestions } from '../tone/FindingLists';
import { isCalm, shownFindings, spokenFindings } from '../tone/shown-findings';
import { useSpokenCount } from '../tone/use-spoken-count';
import type { Tone } from '../tone/use-tone';

/** What was found in a mail that is written elsewhere: only what should be done; what is in order needs no words. */
export function ComposeFindings({ tone, language }: { tone: Tone; language: Language }) {
  const { words, host } = useSurroundings();
  const formats = useFormats();
  const { report } = tone;
  useSpokenCount(report && spokenFindings(report, words, formats));
  const isQuiet = !report || isCalm(report);
  const { facts, rows, absent, rest } = shownFindings(isQuiet ? [] : report.findings);
  const { replacesPlaces, replacesSelection } = host.capabilities;
  return (
    <Box sx={{ display: 'grid', gap: 3, '&:empty': { display: 'none' } }}>
      <ChangedLine tone={tone} />
      <FactsNotice findings={facts} {...{ tone, language }} />
      <Suggestions findings={rows} {...{ absent, tone, language }} />
      {rest > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {words('tone.more', formats.counted(rest))}
        </Typography>
      ) : null}
      {!replacesPlaces && replacesSelection && facts.length + rows.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {words('compose.selectFirst')}
        </Typography>
      ) : null}
    </Box>
  );
}
