import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ContactStep } from '@/lib/domain/contact-steps';
import { IconWell } from '../common/IconWell';
import { useSurroundings } from '../surroundings';

type Props = { step: ContactStep; number: number; children: ReactNode };

/** A step with its number, or a tick where the facts show that it is done. */
export function StepRow({ step: { id, state }, number, children }: Props) {
  const { words } = useSurroundings();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 3 }}>
      <IconWell size={24} tone={state === 'done' ? 'settled' : 'neutral'}>
        {state === 'done' ? <CheckOutlined /> : number}
      </IconWell>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 1 }}>
          <Typography variant="h4" component="h2" sx={{ flex: 1 }}>
            {words(`relation.step-${id}`)}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {words(`relation.state-${state}`)}
          </Typography>
        </Box>
        {children}
      </Box>
    </Box>
  );
}
