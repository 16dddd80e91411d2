import Box from '@mui/material/Box';
import type { Policy } from '@/lib/domain/policy';

/** From five days before the due day to the last step; the scale shrinks with distance, as early days are crowded. */
function placeOf(day: number, first: number, last: number): number {
  const scaled = (value: number) => Math.sqrt(value - first + 1);
  return ((scaled(day) - 1) / (scaled(last) - 1)) * 100;
}

/** Where the steps of a policy lie, as a picture beside the words that say the same. */
export function LadderLine({ policy }: { policy: Policy }) {
  const steps = [
    ...policy.rungs.filter(({ enabled }) => enabled).map(({ id, day }) => ({ id, day, kind: 'written' })),
    ...policy.sideSteps
      .filter(({ enabled = true }) => enabled)
      .map(({ id, day, what }) => ({ id, day, kind: what === 'call' ? 'call' : 'review' })),
  ];
  if (steps.length === 0) return null;
  const first = Math.min(0, ...steps.map(({ day }) => day));
  const last = Math.max(first + 1, ...steps.map(({ day }) => day));
  return (
    <Box aria-hidden sx={lineLook}>
      {steps.map(({ id, day, kind }) => (
        <Box key={id} component="i" data-kind={kind} style={{ insetInlineStart: `${placeOf(day, first, last)}%` }} />
      ))}
    </Box>
  );
}

const lineLook = {
  position: 'relative',
  height: 12,
  mx: '6px',
  '&::before': {
    content: '""',
    position: 'absolute',
    insetInline: 0,
    top: 5,
    height: 2,
    borderRadius: 1,
    bgcolor: 'surface.high',
  },
  '& i': {
    position: 'absolute',
    top: 0,
    width: 12,
    height: 12,
    ml: '-6px',
    borderRadius: '6px',
    bgcolor: 'primary.main',
    border: '2px solid',
    borderColor: 'surface.main',
  },
  '& i[data-kind="call"]': { bgcolor: 'promise.main', borderRadius: '3px' },
  '& i[data-kind="review"]': { bgcolor: 'late.main', borderRadius: '3px' },
} as const;
