import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export type FactLine = { key: string; label: ReactNode; value: ReactNode };

/** Facts under each other: what it is at the left, what we know of it at the right. */
export function FactList({ lines }: { lines: readonly FactLine[] }) {
  return (
    <Box component="dl" sx={listLook}>
      {lines.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Box>
  );
}

const listLook = {
  m: 0,
  display: 'grid',
  gap: 2,
  '& > div': { display: 'grid', gridTemplateColumns: 'minmax(96px, 34%) minmax(0, 1fr)', columnGap: 3 },
  '& dt': { typography: 'body2', color: 'text.secondary', pt: '1px' },
  '& dd': { m: 0, typography: 'body1', overflowWrap: 'anywhere', textWrap: 'pretty' },
} as const;
