import Box from '@mui/material/Box';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FormRequest } from '../common/form-request';
import { ImportPage } from '../imports/ImportPage';
import { FormHost } from '../sidebar/FormHost';
import type { Going } from '../sidebar/going';
import type { Place } from '../sidebar/place';
import { useFocusReturn } from '../sidebar/use-focus-return';
import { useHousekeeping } from '../sidebar/use-housekeeping';
import { useSidebarKeys } from '../sidebar/use-sidebar-keys';
import { DeskPage } from './DeskPage';
import { Rail } from './Rail';
import type { Route } from './route';
import { deskLook, formLook, mainLook } from './shell-look';
import { usePageTitle } from './use-page-title';
import { useRoute } from './use-route';

type AskedForm = { customerId: string; request: FormRequest };

/** Rail and page. A form stands in place of the page; an import goes on while the person looks elsewhere. */
export function DeskShell({ snackbar, dismiss }: { snackbar: ReactNode; dismiss: (() => void) | null }) {
  const { route, go } = useRoute();
  const [asked, setAsked] = useState<AskedForm | null>(null);
  const [hasImported, setImported] = useState(route.page === 'import');
  const main = useRef<HTMLElement>(null);
  const chosen = useRef<readonly string[]>([]);
  const focus = useFocusReturn();
  useHousekeeping();
  usePageTitle(route, main);
  if (route.page === 'import' && !hasImported) setImported(true);
  const customerId = route.page === 'customer' ? route.customerId : null;
  const form = asked && asked.customerId === customerId ? asked : null;
  const goTo = useCallback(
    (next: Route, request: FormRequest | null = null) => {
      setAsked(request && next.page === 'customer' ? { customerId: next.customerId, request } : null);
      go(next);
    },
    [go],
  );
  const going = useMemo<Going>(
    () => ({
      go: (place) => goTo(routeTo(place)),
      tellCustomer: () => undefined,
      openForm: (request) => {
        if (customerId === null) return;
        focus.keep();
        setAsked({ customerId, request });
      },
      goInto: (id, request) => goTo({ page: 'customer', customerId: id }, request),
      chosen,
    }),
    [goTo, customerId, focus],
  );
  const closeForm = () => {
    setAsked(null);
    focus.giveBack();
  };
  const place: Place = customerId === null ? { kind: 'mail' } : { kind: 'customer', customerId };
  useSidebarKeys({ going, place, hasForm: form !== null, closeForm, dismiss });
  return (
    <Box sx={deskLook}>
      <Rail route={route} />
      <Box
        component="main"
        ref={main}
        id="content"
        data-region
        data-scroll
        tabIndex={-1}
        hidden={form !== null}
        sx={mainLook}
      >
        {hasImported ? (
          <Box
            hidden={route.page !== 'import'}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr)',
              minHeight: '100%',
              '&[hidden]': { display: 'none' },
            }}
          >
            <ImportPage goToday={() => goTo({ page: 'today' })} />
          </Box>
        ) : null}
        {route.page === 'import' ? null : <DeskPage route={route} go={goTo} going={going} />}
      </Box>
      {form ? (
        <Box sx={formLook}>
          <FormHost customerId={form.customerId} request={form.request} mail={null} close={closeForm} />
        </Box>
      ) : null}
      <Box component="footer" data-under-form={form !== null || undefined} sx={snackLook}>
        {snackbar}
      </Box>
    </Box>
  );
}

/** The sidebar's places as pages of the desk, which has no open mail. */
function routeTo(place: Place): Route {
  switch (place.kind) {
    case 'customer':
      return { page: 'customer', customerId: place.customerId };
    case 'today':
      return { page: 'today' };
    case 'new-customer':
      return { page: 'new-customer' };
    case 'keys':
      return { page: 'keys' };
    case 'search':
    case 'mail':
      return { page: 'customers' };
  }
}

const snackLook = {
  position: 'fixed',
  bottom: 0,
  insetInlineEnd: 0,
  width: 'min(100%, 480px)',
  zIndex: 4,
  // A form's own bottom bar keeps its button free.
  '&[data-under-form]': { bottom: 72 },
} as const;
