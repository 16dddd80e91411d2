import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { LeftOut } from '@/lib/views/import-runs';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { placeWords, problemSentence } from './problem-words';

const firstShown = 10;

/** Lines that an import left out, by row, column and reason. What stands in their cells is only in the person's file. */
export function LeftOutList({ leftOut }: { leftOut: readonly (LeftOut & { raw?: string | null })[] }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [shown, setShown] = useState(firstShown);
  const rest = leftOut.length - shown;
  return (
    <>
      <Box component="ul" sx={{ display: 'grid', gap: 2 }}>
        {leftOut.slice(0, shown).map((one) => (
          <Box component="li" key={[one.row, one.code, one.column].join(' ')} sx={{ typography: 'body2' }}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {placeWords(one, words)}
            </Box>
            {': '}
            {problemSentence({ code: one.code, column: one.column, raw: one.raw ?? null }, words)}
          </Box>
        ))}
      </Box>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + 100)}>{words('imports.moreDoubts', formats.counted(rest))}</Button>
      ) : null}
    </>
  );
}
