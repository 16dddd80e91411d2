import Box from '@mui/material/Box';
import { Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FormRequest } from '../common/form-request';
import { lazily } from '../common/lazily';
import { useSurroundings } from '../surroundings';
import { ActionBar } from './ActionBar';
import { Bar } from './Bar';
import type { Going } from './going';
import { Middle } from './Middle';
import { useFocusReturn } from './use-focus-return';
import { useOpenMail } from './use-open-mail';
import { usePlace } from './use-place';
import { useHousekeeping } from './use-housekeeping';
import { useSidebarKeys } from './use-sidebar-keys';
import { withChosen } from './with-chosen';

// It names every form there is, which the first panel does not need.
const FormHost = lazily(async () => (await import('./FormHost')).FormHost);

type OpenForm = { customerId: string; request: FormRequest };

/** Bar, middle and actions. A form stands in place of the middle, which stays alive behind it with its scroll and focus. */
export function SidebarShell({ snackbar, dismiss }: { snackbar: ReactNode; dismiss: (() => void) | null }) {
  const { paneLines } = useSurroundings();
  const mail = useOpenMail();
  const { place, go } = usePlace(mail);
  const [customerId, tellCustomer] = useState<string | null>(null);
  const [asked, setAsked] = useState<OpenForm | null>(null);
  const chosen = useRef<readonly string[]>([]);
  const focus = useFocusReturn();
  useHousekeeping();
  // A form of another customer waits until that customer is on screen again.
  const form = asked && asked.customerId === customerId ? asked : null;
  const openForm = useCallback(
    (request: FormRequest) => {
      if (customerId === null) return;
      focus.keep();
      setAsked({ customerId, request });
    },
    [customerId, focus],
  );
  const closeForm = useCallback(() => {
    setAsked(null);
    focus.giveBack();
  }, [focus]);
  const goAnywhere = useCallback<Going['go']>(
    (next) => {
      setAsked(null);
      go(next);
    },
    [go],
  );
  const goInto = useCallback<Going['goInto']>(
    (id, request) => {
      // Kept until that customer is on screen.
      setAsked({ customerId: id, request });
      go({ kind: 'customer', customerId: id });
    },
    [go],
  );
  const going = useMemo<Going>(
    () => ({ go: goAnywhere, tellCustomer, openForm, goInto, chosen, hasForm: form !== null }),
    [goAnywhere, openForm, goInto, form],
  );
  const isForm = form !== null || place.kind === 'new-customer';
  useSidebarKeys({ going, place, hasForm: form !== null, closeForm, dismiss });
  return (
    <>
      {isForm ? null : <Bar place={place} go={goAnywhere} />}
      {isForm || !paneLines ? null : <paneLines.StorageLine />}
      <Box component="main" hidden={form !== null} data-region data-scroll tabIndex={-1} sx={middleLook}>
        <Middle mail={mail} place={place} going={going} />
      </Box>
      {form ? (
        <Box component="main" sx={formLook}>
          <Suspense>
            <FormHost customerId={form.customerId} request={form.request} mail={mail} close={closeForm} />
          </Suspense>
        </Box>
      ) : null}
      <Box component="footer" sx={isForm ? underFormLook : { position: 'relative', flex: 'none' }}>
        {snackbar}
        {customerId !== null && form === null ? (
          <ActionBar openForm={(request) => openForm(withChosen(request, chosen.current))} />
        ) : null}
      </Box>
    </>
  );
}

/** A form has its own bottom bar: the last act's undo stands below it and never over its button. */
const underFormLook = { flex: 'none', '& > *': { position: 'static !important', mt: '12px !important' } } as const;

const formLook = { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' } as const;

const middleLook = {
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  overflowX: 'hidden',
  // A page that is a form fills the place, so that its bottom bar stands at the bottom.
  '&:has(> form)': { display: 'flex', flexDirection: 'column' },
  '&[hidden]': { display: 'none' },
  '&:focus': { outline: 'none' },
} as const;
