import Box from '@mui/material/Box';
import type { DraftedReminder, LetterAnswers } from '@/lib/actions/draft-reminder';
import { useSurroundings } from '../surroundings';
import { AskedFact } from './AskedFact';

type Props = { drafted: DraftedReminder; currency: string; onAnswer: (answers: Partial<LetterAnswers>) => void };

/** What no record holds and this letter says: asked beside it, with a suggestion where we have one. */
export function LetterQuestions({ drafted, currency, onAnswer }: Props) {
  const { words } = useSurroundings();
  if (drafted.asks.length === 0) return null;
  return (
    <Box component="fieldset" aria-label={words('letter.questions')} sx={groupLook}>
      {drafted.asks.map((fact) => (
        <AskedFact
          key={`${drafted.id} ${fact}`}
          fact={fact}
          drafted={drafted}
          currency={currency}
          onAnswer={onAnswer}
        />
      ))}
    </Box>
  );
}

const groupLook = { border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 4 } as const;
