import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect, useState } from 'react';
import { useSurroundings } from '../surroundings';

/** What was done, in the past tense with its fact. `key` tells one message from the next. */
export type Message = { key: number; text: string; undo: (() => void) | null; isFailure: boolean };

/** Long enough to be read and reached; it never leaves while the pointer or the focus is on it. */
const stayMs = 20_000;

/** The last act and its undo. The text is heard at once; the button stands outside the live region. */
export function UndoSnackbar({ message, dismiss }: { message: Message | null; dismiss: () => void }) {
  const { words } = useSurroundings();
  const [isHeld, setHeld] = useState(false);
  const key = message?.key;
  useEffect(() => {
    if (key === undefined || isHeld) return;
    const leaving = setTimeout(dismiss, stayMs);
    return () => clearTimeout(leaving);
    // `dismiss` is made anew in every render; a message's time runs by its key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, isHeld]);
  return (
    <Box
      sx={message ? look : {}}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Box component="span" role={message?.isFailure ? 'alert' : 'status'} sx={{ flex: 1, typography: 'body1' }}>
        {message?.text}
      </Box>
      {message ? (
        <>
          {message.undo ? (
            <Button onClick={message.undo} sx={{ color: 'surface.inversePrimary', flex: 'none' }}>
              {words('common.undo')}
            </Button>
          ) : null}
          <IconButton
            aria-label={words('bar.closeUndo')}
            title={words('bar.closeUndo')}
            onClick={dismiss}
            sx={{ color: 'inherit', flex: 'none', mr: -1 }}
          >
            <CloseOutlined sx={{ fontSize: 18 }} />
          </IconButton>
        </>
      ) : null}
    </Box>
  );
}

const look = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  m: 3,
  mt: 0,
  pl: 4,
  pr: 1,
  py: '6px',
  minHeight: 48,
  borderRadius: '8px',
  bgcolor: 'surface.inverse',
  color: 'surface.onInverse',
  boxShadow: '0 2px 8px rgba(0, 0, 0, 0.2)',
  position: 'absolute',
  insetInline: 0,
  bottom: '100%',
  zIndex: 3,
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;
