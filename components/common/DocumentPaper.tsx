import Box from '@mui/material/Box';
import { useLayoutEffect, useRef } from 'react';
import type { Letter } from '@/lib/domain/letter';
import { useSurroundings } from '../surroundings';
import { cleanLetterHtml } from './letter-html';

/** A document as it will be printed, to read. */
export function DocumentPaper({ letter }: { letter: Letter }) {
  const { words } = useSurroundings();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current) body.current.innerHTML = cleanLetterHtml(letter.html);
  }, [letter.html]);
  return (
    <Box
      ref={body}
      component="section"
      // A long table is scrolled with the keyboard as well.
      tabIndex={0}
      lang={letter.language}
      aria-label={words('terms.preview')}
      sx={paperLook}
    />
  );
}

const paperLook = {
  border: '1px solid',
  borderColor: 'surface.outline',
  borderRadius: '12px',
  p: '14px',
  overflowX: 'auto',
  overflowWrap: 'anywhere',
  typography: 'body1',
  lineHeight: '21px',
  '& a': { color: 'primary.main' },
  '& table': { fontSize: '0.75rem' },
  '& th, & td': { px: '4px !important', borderColor: 'var(--mui-palette-divider) !important' },
  '& th:first-of-type, & td:first-of-type': { pl: '0 !important' },
} as const;
