import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import type { IncentiveStanding } from '@/lib/domain/incentive-standing';
import type { OpenForm } from '../common/form-request';
import { effectWords } from '../common/incentive-words';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

type Props = { standing: IncentiveStanding; openForm: OpenForm };

/** Grants that are listed; the history of the customer has them all. */
const listed = 5;

/** What became of it so far: whether it works, what they may still spend, what was granted. */
export function IncentiveRecord({ standing: { effect, credits, granted }, openForm }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const isJudged = effect.with.judged > 0;
  if (!isJudged && credits.length === 0 && granted.length === 0) return null;
  const worth = ({ amount, gift }: IncentiveRow) => (amount ? formats.money(amount) : (gift ?? ''));
  return (
    <Box sx={{ display: 'grid', gap: 4, borderTop: '1px solid', borderColor: 'divider', pt: 4 }}>
      {isJudged ? (
        <div>
          <Typography variant="h4" component="h2">
            {words('incentives.effectTitle')}
          </Typography>
          <Typography variant="body1">{effectWords(effect, words, formats)}</Typography>
        </div>
      ) : null}
      {credits.map((credit) => (
        <Box key={credit.currency} sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Typography variant="body1" sx={{ flex: 1 }}>
            {words('incentives.creditThere', { amount: formats.money(credit) })}
          </Typography>
          <Button onClick={() => openForm({ form: 'use-credit', currency: credit.currency })}>
            {words('incentives.use')}
          </Button>
        </Box>
      ))}
      {granted.length > 0 ? (
        <div>
          <Typography variant="h4" component="h2">
            {words('incentives.history')}
          </Typography>
          {granted.slice(0, listed).map((row) => (
            <Box key={row.id} sx={{ display: 'flex', gap: 2, py: 1, typography: 'body1' }}>
              <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {worth(row)}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {formats.shortDay(row.on)}
              </Box>
            </Box>
          ))}
        </div>
      ) : null}
    </Box>
  );
}
