import Box from '@mui/material/Box';
import { useSurroundings } from '../surroundings';
import { VisuallyHidden } from './VisuallyHidden';

/** Still grey shapes of the real layout, while the ledger answers; nothing shimmers. */
export function Shapes({ label }: { label?: string }) {
  const { words } = useSurroundings();
  return (
    <Box aria-busy sx={{ p: 4 }}>
      <VisuallyHidden>{label ?? words('common.loading')}</VisuallyHidden>
      {shapes.map(([width, height, gap]) => (
        <Box
          key={`${width} ${height} ${gap}`}
          aria-hidden
          sx={{
            width,
            height,
            mb: `${gap}px`,
            borderRadius: height > 60 ? '16px' : '6px',
            bgcolor: 'surface.container',
          }}
        />
      ))}
    </Box>
  );
}

/** Width, height, gap below: name, person, sentence, card, figures. */
const shapes = [
  ['90%', 20, 6],
  ['56%', 20, 12],
  ['72%', 14, 8],
  ['92%', 14, 16],
  ['100%', 96, 16],
  ['24%', 14, 8],
  ['60%', 30, 14],
  ['100%', 10, 0],
] as const;
