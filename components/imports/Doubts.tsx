import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { doubtKey, type DoubtChoice } from '@/lib/actions/settle-doubts';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { CurrencyDoubt } from './CurrencyDoubt';
import type { ImportSession, ImportSteps } from './import-session';
import { RowDoubt } from './RowDoubt';
import { WayDoubt } from './WayDoubt';

const firstShown = 20;

type Props = { session: ImportSession; steps: ImportSteps };

/** Everything in the file that could be meant otherwise, with its choices beside it; none of it blocks. */
export function Doubts({ session, steps }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [shown, setShown] = useState(firstShown);
  const { result } = session.reading;
  const { choices } = session;
  const unnamed = result.totals['?']?.rows ?? 0;
  const ofFile = result.problems.filter(({ row }) => row === null);
  const ofRows = result.problems.filter(({ row }) => row !== null);
  const count = ofFile.length + ofRows.length + (unnamed > 0 ? 1 : 0);
  const rest = ofRows.length - shown;
  const choose = (key: string, choice: DoubtChoice | null) => {
    const next = new Map(choices);
    if (choice) next.set(key, choice);
    else next.delete(key);
    steps.decide(next);
  };
  return (
    <section aria-labelledby="import-doubts">
      <Typography variant="h3" component="h2" id="import-doubts" tabIndex={-1}>
        {count === 0 ? words('imports.doubtsNone') : words('imports.doubts', formats.counted(count))}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {words(count === 0 ? 'imports.doubtsNoneText' : 'imports.doubtsText')}
      </Typography>
      <Box
        component="ul"
        sx={{
          '& > li': { py: 3, borderBottom: '1px solid', borderColor: 'divider' },
          '& > li:last-child': { border: 0 },
        }}
      >
        {unnamed > 0 ? <CurrencyDoubt documents={unnamed} use={(currency) => steps.reread({ currency })} /> : null}
        {ofFile.map((problem) => (
          <WayDoubt key={doubtKey(problem)} problem={problem} result={result} steps={steps} />
        ))}
        {ofRows.slice(0, shown).map((problem) => {
          const key = doubtKey(problem);
          return (
            <RowDoubt
              key={key}
              problem={problem}
              result={result}
              choice={choices.get(key) ?? null}
              choose={(choice) => choose(key, choice)}
            />
          );
        })}
      </Box>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + 50)}>{words('imports.moreDoubts', formats.counted(rest))}</Button>
      ) : null}
    </section>
  );
}
