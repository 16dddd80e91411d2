import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import { VisuallyHidden } from '../common/VisuallyHidden';
import { useSurroundings } from '../surroundings';

const names = ['imports.stepFile', 'imports.stepColumns', 'imports.stepReview', 'imports.stepDone'] as const;

/** Archivo · Columnas · Revisar · Listo: where the person is, said by number, weight and word. */
export function StepsBar({ now }: { now: 0 | 1 | 2 | 3 }) {
  const { words } = useSurroundings();
  return (
    <Box component="ol" aria-label={words('imports.steps')} sx={barLook}>
      {names.map((name, place) => (
        <Box
          component="li"
          key={name}
          data-state={place < now ? 'passed' : place === now ? 'now' : 'ahead'}
          aria-current={place === now ? 'step' : undefined}
        >
          <span aria-hidden>{place < now ? <CheckOutlined /> : place + 1}</span>
          <b>{words(name)}</b>
          {place < now ? <VisuallyHidden>{words('imports.stepPassed')}</VisuallyHidden> : null}
        </Box>
      ))}
    </Box>
  );
}

const barLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 3,
  '& > li': { display: 'flex', alignItems: 'center', gap: 2, typography: 'body1', color: 'text.secondary' },
  '& > li + li::before': { content: '""', width: '28px', height: '1px', bgcolor: 'surface.outline' },
  '& b': { fontWeight: 'inherit' },
  '& > li > span:first-of-type': {
    display: 'grid',
    placeItems: 'center',
    width: 24,
    height: 24,
    borderRadius: '50%',
    typography: 'caption',
    fontWeight: 600,
    bgcolor: 'surface.container',
    '& svg': { fontSize: 14 },
  },
  '& > li[data-state="passed"] > span:first-of-type': { bgcolor: 'primary.container', color: 'primary.onContainer' },
  '& > li[data-state="now"]': { color: 'text.primary', fontWeight: 650 },
  '& > li[data-state="now"] > span:first-of-type': { bgcolor: 'primary.main', color: 'primary.contrastText' },
  '@container (max-width: 640px)': {
    gap: 2,
    '& > li + li::before': { display: 'none' },
    '& > li:not([data-state="now"]) b': { display: 'none' },
  },
} as const;
