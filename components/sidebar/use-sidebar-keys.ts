import { preferences } from '@/lib/views/preferences';
import type { FormRequest } from '../common/form-request';
import { useActs } from '../common/acts';
import { useShortcuts } from '../common/use-shortcuts';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import type { Going } from './going';
import type { Place } from './place';
import { withChosen } from './with-chosen';

type Keyboard = { going: Going; place: Place; hasForm: boolean; closeForm: () => void; dismiss: (() => void) | null };

/** The keys of the sidebar. */
export function useSidebarKeys({ going, place, hasForm, closeForm, dismiss }: Keyboard): void {
  const { host } = useSurroundings();
  const { undoLast } = useActs();
  const own = useView(preferences, undefined);
  const form = (request: FormRequest) => () =>
    hasForm ? false : going.openForm(withChosen(request, going.chosen.current));
  const back = (): void | false => {
    if (dismiss) return dismiss();
    if (hasForm) return closeForm();
    if (place.kind !== 'mail') return going.go({ kind: 'mail' });
    // Without a frame of ours the mailbox hears the key itself and takes the focus.
    if (!host.frame) return false;
    host.frame.focusMail();
  };
  useShortcuts(
    {
      e: form({ form: 'letter', letter: null, invoiceIds: [] }),
      p: form({ form: 'promise', invoiceIds: [] }),
      l: form({ form: 'call' }),
      n: form({ form: 'note' }),
      g: form({ form: 'payment', invoiceIds: [] }),
      s: form({ form: 'follow-up' }),
      r: form({ form: 'dispute', invoiceIds: [] }),
      t: () => (hasForm ? false : going.go({ kind: 'today' })),
      '/': () => (hasForm ? false : going.go({ kind: 'search' })),
      'Ctrl+k': () => going.go({ kind: 'search' }),
      '?': () => (hasForm ? false : going.go({ kind: 'keys' })),
      'Ctrl+z': undoLast,
      Escape: back,
      F6: () => focusRegion(1),
      'Shift+F6': () => focusRegion(-1),
    },
    own.phase !== 'here' || own.answer.letterKeys,
  );
}

/** Bar, content, actions, and round again. */
function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]:not([hidden]), form')];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + step + regions.length) % regions.length];
  const stop = next?.querySelector<HTMLElement>(
    'button:not([tabindex="-1"]), a[href], input, textarea, [tabindex="0"]',
  );
  (stop ?? next)?.focus();
}
