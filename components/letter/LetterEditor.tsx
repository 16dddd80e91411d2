import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Letter } from '@/lib/domain/letter';
import { useSurroundings } from '../surroundings';
import type { DraftSurfaces } from '../tone/draft-surface';
import { fieldSurface } from '../tone/field-surface';
import { richSurface, underline } from '../tone/rich-surface';
import { cleanLetterHtml, writtenHtml, writtenText } from '../common/letter-html';

type Props = {
  /** The letter as it was drafted; another one begins the text anew. */
  draft: Letter;
  /** What was made of it so far; read when the text begins. */
  written: Pick<Letter, 'subject' | 'html'>;
  /** Told what stands on the screen, and null when it is gone; the same function at every turn. */
  standing: (surfaces: DraftSurfaces | null) => void;
  onSubject: (subject: string) => void;
  onBody: (body: Pick<Letter, 'html' | 'plain'>) => void;
};

/** Subject and body as they will stand in the mail, both editable; what is pasted comes in as plain text. */
export function LetterEditor({ draft, written, standing, onSubject, onBody }: Props) {
  const { words } = useSurroundings();
  const title = useRef<HTMLTextAreaElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  // Before anyone can type: a later filling would take back the first key.
  useLayoutEffect(() => {
    if (body.current) body.current.innerHTML = cleanLetterHtml(written.html);
    // Typing must not begin the text anew.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [draft]);
  useEffect(() => {
    if (!title.current || !body.current) return;
    standing({ subject: fieldSurface(title.current), body: richSurface(body.current) });
    return () => standing(null);
  }, [standing]);
  return (
    <Box lang={draft.language} sx={frameLook}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', typography: 'caption', color: 'text.secondary', px: '14px', pt: 2 }}
      >
        {words('letter.subject')}
      </Box>
      <InputBase
        id={id}
        fullWidth
        multiline
        inputRef={title}
        value={written.subject}
        onChange={(event) => onSubject(event.target.value.replaceAll('\n', ' '))}
        sx={subjectLook}
      />
      <Box
        ref={body}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a text area cannot hold the invoice table
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-label={words('letter.body')}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck
        onInput={(event) => onBody({ html: writtenHtml(event.currentTarget), plain: writtenText(event.currentTarget) })}
        sx={bodyLook}
      />
    </Box>
  );
}

const frameLook = {
  mx: -1,
  border: '1px solid',
  borderColor: 'surface.outline',
  borderRadius: '12px',
  overflow: 'hidden',
  // The invoice table needs the whole width of the narrowest panel.
  '@container (max-width: 359px)': { mx: -4, borderInline: 0, borderRadius: 0 },
  '&:focus-within': { borderColor: 'primary.main', outline: '1px solid', outlineColor: 'primary.main' },
} as const;

const subjectLook = {
  px: '14px',
  pt: '2px',
  pb: 2,
  borderBottom: '1px solid',
  borderColor: 'divider',
  typography: 'body1',
  fontWeight: 600,
  '& textarea:focus-visible': { outline: 'none' },
} as const;

const bodyLook = {
  px: '14px',
  py: 3,
  minHeight: 160,
  typography: 'body1',
  lineHeight: '21px',
  overflowX: 'auto',
  whiteSpace: 'pre-wrap',
  '&:focus-visible': { outline: 'none' },
  '& a': { color: 'primary.main' },
  '& td b': { whiteSpace: 'nowrap' },
  [`&::highlight(${underline}), & *::highlight(${underline})`]: {
    textDecoration: 'underline 2px dotted',
    textDecorationColor: 'var(--mui-palette-attention-main)',
  },
  '& table': { fontSize: '0.75rem', whiteSpace: 'normal' },
  '& th, & td': { px: '4px !important', borderColor: 'var(--mui-palette-divider) !important' },
  '@container (max-width: 359px)': { px: 2, '& th, & td': { px: '3px !important' } },
  '& th:first-of-type, & td:first-of-type': { pl: '0 !important' },
} as const;
