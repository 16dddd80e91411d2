import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Language } from '@/lib/domain/customer';
import type { Finding } from '@/lib/tone/finding';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { AbsentChips } from './AbsentChips';
import { FindingRow } from './FindingRow';
import { GoodList } from './GoodList';
import { isCalm, shownFindings, spokenFindings } from './shown-findings';
import { useSpokenCount } from './use-spoken-count';
import type { Tone } from './use-tone';

/** What was found in a draft, beside it: facts first, then tone, what may be missing, and what is good already. */
export function ToneFindings({ tone, language }: { tone: Tone; language: Language }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { report, changed } = tone;
  useSpokenCount(report && spokenFindings(report, words, formats));
  if (!report) return null;
  const { facts, rows, absent, rest } = shownFindings(report.findings);
  const count = rows.length + absent.length;
  const calm = isCalm(report);
  const list = (findings: readonly Finding[]) => (
    <Box component="ul" sx={listLook}>
      {findings.map((finding) => (
        <FindingRow key={`${finding.part} ${finding.place?.start} ${finding.key}`} {...{ finding, tone, language }} />
      ))}
    </Box>
  );
  const suggestions = (
    <>
      {rows.length > 0 ? list(rows) : null}
      <AbsentChips findings={absent} tone={tone} />
    </>
  );
  return (
    <Box component="section" aria-label={words('tone.region')} sx={sectionLook}>
      {changed ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Typography variant="body2" color="textSecondary" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {changed.becomes.trim() === ''
              ? words('tone.removed', { words: changed.was.trim() })
              : words('tone.changed', { words: changed.becomes.trim() })}
          </Typography>
          <Button size="small" onClick={tone.takeBack}>
            {words('tone.takeBack')}
          </Button>
        </Box>
      ) : null}
      {facts.length > 0 ? (
        <Box sx={{ mx: -4 }}>
          <Notice
            tone="attention"
            icon={<FactCheckOutlined />}
            title={words('tone.factsTitle', formats.counted(facts.length))}
          >
            {list(facts)}
          </Notice>
        </Box>
      ) : null}
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

const sectionLook = { display: 'grid', gap: 3 } as const;

const listLook = {
  listStyle: 'none',
  m: 0,
  p: 0,
  '& > li + li': { borderTop: '1px solid', borderColor: 'divider' },
} as const;
