import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DraftedReminder, LetterAnswers } from '@/lib/actions/draft-reminder';
import { useSurroundings } from '../surroundings';
import { AskedFact } from './AskedFact';

type Props = { drafted: DraftedReminder; currency: string; onAnswer: (answers: Partial<LetterAnswers>) => void };

/** What no record holds and this letter says: asked beside it, what it can do without folded away. */
export function LetterQuestions({ drafted, currency, onAnswer }: Props) {
  const { words } = useSurroundings();
  const needed = drafted.asks.filter((asked) => asked.needed);
  const others = drafted.asks.filter((asked) => !asked.needed);
  if (drafted.asks.length === 0) return null;
  const fields = (asks: DraftedReminder['asks']) =>
    asks.map(({ fact }) => (
      <AskedFact key={`${drafted.id} ${fact}`} fact={fact} drafted={drafted} currency={currency} onAnswer={onAnswer} />
    ));
  return (
    <Box component="fieldset" aria-label={words('letter.questions')} sx={groupLook}>
      {fields(needed)}
      {others.length === 0 ? null : (
        <details>
          <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer', py: 1 }}>
            {words('letter.moreQuestions')}
          </Typography>
          <Box sx={{ display: 'grid', gap: 4, pt: 3 }}>{fields(others)}</Box>
        </details>
      )}
    </Box>
  );
}

const groupLook = { border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 4 } as const;
