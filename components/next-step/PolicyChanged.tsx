import Box from '@mui/material/Box';
import { choosePolicy, type PlaceChoice } from '@/lib/actions/choose-policy';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useActs } from '../common/acts';
import { PlaceQuestion } from '../policy/PlaceQuestion';
import { useSurroundings } from '../surroundings';

/** Their policy changed under way: the person says how to go on, in one press (RULE-8). */
export function PolicyChanged({ panel }: { panel: CustomerPanel }) {
  const here = useSurroundings();
  const { performHere } = useActs();
  const { id, policyId } = panel.customer;
  const answer = (place: PlaceChoice) =>
    performHere(choosePolicy(here, { customerId: id, policyId, place, reason: '' }), {
      done: here.words('treatment.answered'),
    });
  return (
    <Box sx={{ mt: 3 }}>
      <PlaceQuestion value={null} onChoose={answer} />
    </Box>
  );
}
