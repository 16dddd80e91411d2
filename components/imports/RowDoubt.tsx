import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { DoubtChoice } from '@/lib/actions/settle-doubts';
import type { ReadProblem, ReadResult } from '@/lib/imports/read-result';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { choiceWords, offersFor, type Offer } from './doubt-offers';
import { DoubtFrame } from './DoubtFrame';
import { DoubtInput } from './DoubtInput';
import { placeWords, problemSentence } from './problem-words';

type Props = {
  problem: ReadProblem;
  result: ReadResult;
  choice: DoubtChoice | null;
  choose: (choice: DoubtChoice | null) => void;
};

/** A doubt about one line: choices to press, or a value to write. Nothing chosen leaves it pending. */
export function RowDoubt({ problem, result, choice, choose }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [asking, setAsking] = useState<Offer['ask'] | null>(null);
  const frame = { place: placeWords(problem, words), title: problemSentence(problem, words) };
  if (choice)
    return (
      <DoubtFrame {...frame}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, typography: 'body2' }}>
          {words('imports.decided', { what: choiceWords(choice, problem, words, formats) })}
          <Button size="small" onClick={() => choose(null)}>
            {words('imports.changeDecision')}
          </Button>
        </Box>
      </DoubtFrame>
    );
  const offers = offersFor(problem, result, words, formats);
  if (offers.length === 0) return <DoubtFrame {...frame} />;
  return (
    <DoubtFrame {...frame}>
      {asking && problem.document ? (
        <DoubtInput
          kind={asking}
          document={problem.document}
          give={(given) => {
            setAsking(null);
            choose(given);
          }}
          leave={() => setAsking(null)}
        />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {offers.map(({ label, choice: offered, ask }) => (
            <Button
              key={label}
              size="small"
              onClick={() => (offered ? choose(offered) : ask && setAsking(ask))}
              sx={offerLook}
            >
              {label}
            </Button>
          ))}
        </Box>
      )}
    </DoubtFrame>
  );
}

const offerLook = {
  border: '1px solid',
  borderColor: 'surface.outline',
  borderRadius: '8px',
  color: 'text.primary',
  fontWeight: 450,
  fontSize: '0.875rem',
} as const;
