import Box from '@mui/material/Box';
import { useState } from 'react';
import { ActsProvider } from '../common/ActsProvider';
import { FormDraftsProvider, type FormDrafts } from '../common/form-drafts';
import { UndoSnackbar } from '../common/UndoSnackbar';
import { VisuallyHidden } from '../common/VisuallyHidden';
import { AnnounceProvider } from '../sidebar/announcer';
import { DeskShell } from './DeskShell';

/** The wide page: today, customers, import and settings, in a tab of its own. */
export function Desk() {
  const [drafts] = useState<FormDrafts>(() => new Map());
  const [said, setSaid] = useState('');
  return (
    <FormDraftsProvider value={drafts}>
      <AnnounceProvider value={setSaid}>
        <ActsProvider>
          {(message, dismiss) => (
            <Box sx={{ containerType: 'inline-size', height: '100dvh', minWidth: 280, bgcolor: 'surface.main' }}>
              <DeskShell
                snackbar={<UndoSnackbar message={message} dismiss={dismiss} />}
                dismiss={message ? dismiss : null}
              />
              <Box component="span" aria-live="polite">
                <VisuallyHidden>{said}</VisuallyHidden>
              </Box>
            </Box>
          )}
        </ActsProvider>
      </AnnounceProvider>
    </FormDraftsProvider>
  );
}
