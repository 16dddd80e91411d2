import Box from '@mui/material/Box';
import { useState } from 'react';
import { ActsProvider } from '../common/ActsProvider';
import { FormDraftsProvider, type FormDrafts } from '../common/form-drafts';
import { UndoSnackbar } from '../common/UndoSnackbar';
import { VisuallyHidden } from '../common/VisuallyHidden';
import { AnnounceProvider } from './announcer';
import { SidebarShell } from './SidebarShell';

/** The narrow shell: bar, one page or form, actions. Its width is the only thing that lays it out. */
export function Sidebar() {
  const [drafts] = useState<FormDrafts>(() => new Map());
  const [said, setSaid] = useState('');
  return (
    <FormDraftsProvider value={drafts}>
      <AnnounceProvider value={setSaid}>
        <ActsProvider>
          {(message, dismiss) => (
            <Box sx={shellLook}>
              <SidebarShell
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

const shellLook = {
  containerType: 'inline-size',
  display: 'flex',
  flexDirection: 'column',
  height: '100dvh',
  minWidth: 280,
  overflow: 'hidden',
  bgcolor: 'surface.main',
} as const;
