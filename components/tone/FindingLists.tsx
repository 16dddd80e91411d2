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
import type { Tone } from './use-tone';

type Props = { findings: readonly Finding[]; tone: Tone; language: Language };

/** The last rewrite, folded to one line with its undo. */
export function ChangedLine({ tone: { changed, takeBack } }: { tone: Tone }) {
  const { words } = useSurroundings();
  if (!changed) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Typography variant="body2" color="textSecondary" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
        {changed.becomes.trim() === ''
          ? words('tone.removed', { words: changed.was.trim() })
          : words('tone.changed', { words: changed.becomes.trim() })}
      </Typography>
      <Button size="small" onClick={takeBack}>
        {words('tone.takeBack')}
      </Button>
    </Box>
  );
}

/** What differs from the record, above everything else. */
export function FactsNotice(props: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { findings } = props;
  if (findings.length === 0) return null;
  return (
    <Box sx={{ mx: -4 }}>
      <Notice
        tone="attention"
        icon={<FactCheckOutlined />}
        title={words('tone.factsTitle', formats.counted(findings.length))}
      >
        <Rows {...props} />
      </Notice>
    </Box>
  );
}

/** Findings in their rows, and beneath what a letter like this usually has besides. */
export function Suggestions({ findings, absent, ...rest }: Props & { absent: readonly Finding[] }) {
  return (
    <>
      {findings.length > 0 ? <Rows findings={findings} {...rest} /> : null}
      <AbsentChips findings={absent} tone={rest.tone} />
    </>
  );
}

function Rows({ findings, tone, language }: Props) {
  return (
    <Box component="ul" sx={listLook}>
      {findings.map((finding) => (
        <FindingRow key={`${finding.part} ${finding.place?.start} ${finding.key}`} {...{ finding, tone, language }} />
      ))}
    </Box>
  );
}

const listLook = {
  listStyle: 'none',
  m: 0,
  p: 0,
  '& > li + li': { borderTop: '1px solid', borderColor: 'divider' },
} as const;
