import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Finding } from '@/lib/tone/finding';
import { useSurroundings } from '../surroundings';
import type { Tone } from './use-tone';

type Props = { finding: Finding; tone: Tone; language: string };

/** One finding: its words, why, where that comes from, what to write instead, and the way to leave it. */
export function FindingRow({ finding, tone, language }: Props) {
  const { words } = useSurroundings();
  const { message, why, place, part, expected, replaces } = finding;
  const [becomes] = expected;
  const canChange = replaces !== null && becomes !== undefined;
  const isRemoved = becomes?.trim() === '';
  const { shows, changes, quoted } = tone.ways(finding);
  const quote = <span lang={language}>{words('tone.quote', { words: quoted.trim() })}</span>;
  const source = finding.source.replaceAll(/\barticle\b/g, words('tone.article'));
  return (
    <Box component="li" sx={{ py: 3 }}>
      {place && shows ? (
        <Link
          component="button"
          type="button"
          title={words('tone.showPlace')}
          onClick={() => tone.show(finding)}
          sx={quoteLook}
        >
          {quote}
        </Link>
      ) : null}
      {/* Words that stand in no text, such as an address among the recipients, are quoted all the same. */}
      {(place && !shows) || (!place && quoted !== '') ? (
        <Typography variant="body1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {quote}
        </Typography>
      ) : null}
      <Typography variant="body2" sx={{ fontWeight: quoted ? 450 : 600 }}>
        {part === 'subject' ? `${words('tone.inSubject')}: ${message}` : message}
      </Typography>
      <Typography variant="body2" color="textSecondary" title={words('tone.source', { source })}>
        {why}
      </Typography>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: '2px' }}>
        {words('tone.source', { source })}
      </Typography>
      {canChange && !isRemoved ? (
        <Typography variant="body2" lang={language} sx={rewriteLook}>
          {becomes.trim()}
        </Typography>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        {canChange && changes === 'copy' && !isRemoved ? (
          <Button size="small" variant="tonal" onClick={() => tone.copy(finding)}>
            {words('compose.copy')}
          </Button>
        ) : null}
        {canChange && changes === 'there' ? (
          <Button size="small" variant="tonal" onClick={() => tone.apply(finding)}>
            {words(isRemoved ? 'tone.remove' : 'tone.change')}
          </Button>
        ) : null}
        <Button size="small" onClick={() => tone.ignore(finding)} sx={{ fontWeight: 450 }}>
          {words('tone.ignore')}
        </Button>
      </Box>
    </Box>
  );
}

const quoteLook = {
  typography: 'body1',
  fontWeight: 600,
  color: 'text.primary',
  textAlign: 'start',
  textDecorationStyle: 'dotted',
  overflowWrap: 'anywhere',
} as const;

const rewriteLook = {
  mt: 2,
  pl: 3,
  borderLeft: '2px solid',
  borderColor: 'primary.main',
  whiteSpace: 'pre-line',
} as const;
