import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { linkAddress } from '@/lib/actions/link-address';
import type { LikelyCustomer } from '@/lib/views/likely-customers';
import { useActs } from '../common/acts';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { CandidateRow } from './CandidateRow';

type Props = { address: string; candidates: readonly LikelyCustomer[]; open: (customerId: string) => void };

/** One address, several customers: the person chooses, and may have it remembered. */
export function SeveralCandidates({ address, candidates, open }: Props) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const [isRemembered, setRemembered] = useState(true);
  const choose = ({ customerId, name }: LikelyCustomer) => {
    if (isRemembered) performHere(linkAddress(here, address, customerId), { done: words('customer.linked', { name }) });
    open(customerId);
  };
  return (
    <Box sx={{ p: 4 }}>
      <Typography variant="h2" component="h1" tabIndex={-1} data-section-title>
        {words('customer.severalTitle')}
      </Typography>
      <Typography variant="body1" color="textSecondary" sx={{ mt: 1, mb: 3 }}>
        {words('customer.severalText', { ...formats.counted(candidates.length), address })}
      </Typography>
      <ul>
        {candidates.map((candidate) => (
          <CandidateRow
            key={candidate.customerId}
            candidate={candidate}
            label={words('customer.open')}
            spoken={words('customer.openNamed', { name: candidate.name })}
            isMain={false}
            choose={() => choose(candidate)}
          />
        ))}
      </ul>
      <Box
        component="label"
        sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 3, typography: 'body1', minHeight: 32 }}
      >
        <TickBox checked={isRemembered} onChange={setRemembered} />
        {words('customer.remember')}
      </Box>
    </Box>
  );
}
