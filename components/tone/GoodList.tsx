import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ToneReport } from '@/lib/tone/tone-report';
import { useSurroundings } from '../surroundings';

const formulas = { inflesz: 'INFLESZ', flesch: 'Flesch', 'flesch-martins': 'Flesch-Martins' } as const;

/** What a draft has of what a letter should have, and how easily it reads: information, no mark. */
export function GoodList({ report: { good, readability } }: { report: ToneReport }) {
  const { words } = useSurroundings();
  if (good.length === 0 && !readability) return null;
  const ease = readability && {
    formula: formulas[readability.formula],
    score: Math.round(readability.score),
  };
  return (
    <details open>
      <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer', py: 1 }}>
        {words('tone.good')}
      </Typography>
      <Box component="ul" sx={listLook}>
        {good.map(({ ruleId, message }) => (
          <li key={ruleId}>
            <CheckOutlined aria-hidden />
            {message}
          </li>
        ))}
      </Box>
      {ease ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {words(readability.easy ? 'tone.easyToRead' : 'tone.hardToRead', ease)}
        </Typography>
      ) : null}
    </details>
  );
}

const listLook = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 4,
  rowGap: 1,
  m: 0,
  p: 0,
  listStyle: 'none',
  '& li': { display: 'flex', alignItems: 'center', gap: 1, typography: 'body2' },
  '& svg': { fontSize: 16, color: 'settled.main' },
} as const;
