import type { DraftPlace } from '@/lib/host/mail-host';
import { findComposes, type FoundCompose } from '../read/find-composes';
import type { Sight } from '../read/sight';
import { writeSelectors } from './page-selectors';
import { waitFor } from './wait-for';
import { queryAll } from '../read/query-own';

/** How long Gmail may take to show the fields of a compose, in milliseconds. */
const openingLimit = 4000;

/** The compose that is meant, and whether we opened it ourselves. */
export type MeantCompose = { compose: FoundCompose; fresh: boolean };

/**
 * Finds the compose for a place, or opens it: a reply by Gmail's own control under the thread, a new mail by the
 * address line. Null where no compose came.
 */
export async function openCompose(page: Document, sight: Sight, place: DraftPlace): Promise<MeantCompose | null> {
  const open = findComposes(page, sight);
  if (place.kind === 'open-compose') {
    const compose = open.find(({ key }) => key === place.compose);
    return compose ? { compose, fresh: false } : null;
  }
  if (place.kind === 'reply') {
    const reply = open.find(({ kind }) => kind === 'inline');
    if (reply) return { compose: reply, fresh: false };
    const control = replyControl(page, sight);
    if (control) press(control);
    const opened = control && (await newCompose(page, sight, open));
    if (opened) return { compose: opened, fresh: true };
  }
  location.hash = `${location.hash.replace(/\?.*$/, '') || '#inbox'}?compose=new`;
  const opened = await newCompose(page, sight, open);
  return opened && { compose: opened, fresh: true };
}

function replyControl(page: Document, sight: Sight): HTMLElement | null {
  for (const main of queryAll(page, '[role=main]')) {
    if (!sight(main)) continue;
    for (const selector of writeSelectors.replyControls) {
      const control = queryAll(main, selector).find((each) => sight(each));
      if (control) return control;
    }
  }
  return null;
}

/** The whole of a click: some of Gmail's controls act on its first part, some on its last. */
function press(control: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    control.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
  }
}

function newCompose(page: Document, sight: Sight, before: readonly FoundCompose[]): Promise<FoundCompose | null> {
  return waitFor(() => {
    const fresh = findComposes(page, sight).find(
      ({ key, editor, minimized }) =>
        !minimized && !before.some((known) => known.key === key || known.editor === editor),
    );
    return fresh ?? null;
  }, openingLimit);
}
