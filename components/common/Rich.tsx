import { Fragment } from 'react';
import Box from '@mui/material/Box';

/** A sentence whose key facts stand between `<b>` and `</b>` in the catalogue, so that no sentence is glued from parts. */
export function Rich({ text }: { text: string }) {
  const parts = text.split(/<b>(.*?)<\/b>/g);
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence have no other identity
      <Box key={place} component="strong" sx={{ fontWeight: 600, color: 'inherit' }}>
        {part}
      </Box>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- as above
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
