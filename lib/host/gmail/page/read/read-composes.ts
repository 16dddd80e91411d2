import { findComposes } from './find-composes';
import type { ComposeView, GmailSignals } from './gmail-view';
import { isBodyEmpty } from './is-body-empty';
import { queryOwn } from './query-own';
import { readChips, type RecipientField } from './read-chips';
import * as selectors from './selectors';
import type { Sight } from './sight';
import { splitAddressList } from './split-address-list';

export type ComposesReading = { composes: ComposeView[]; signals: Pick<GmailSignals, 'composes'> };

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** The composes on the screen as a person would describe them; see `findComposes` for which count. */
export function readComposes(document: Document, sight: Sight, isPopOut: boolean): ComposesReading {
  const readings = findComposes(document, sight, isPopOut).map((found) => {
    const { key, root, kind, minimized, mode, signal } = found;
    const chips = fields.map((field) => readChips(root, field, sight));
    const subject = queryOwn(root, selectors.subject).find((field) => sight(field)) as HTMLInputElement | undefined;
    const from = queryOwn(root, selectors.from).flatMap((node) =>
      splitAddressList((node as HTMLInputElement).value ?? node.textContent),
    );
    const chipSignal = chips.find((field) => field.signal !== null)?.signal;
    const focused = document.activeElement !== document.body && root.contains(document.activeElement);
    const [to, cc, bcc] = chips.map(({ people }) => people);
    const view: ComposeView = {
      key,
      kind,
      minimized,
      focused,
      to: to ?? [],
      cc: cc ?? [],
      bcc: bcc ?? [],
      subject: subject?.value ?? null,
      from: from[0]?.address ?? null,
      mode,
      bodyEmpty: isBodyEmpty(found, sight),
    };
    return { view, signal: { editor: signal, ...(chipSignal && { chips: chipSignal }) } };
  });
  return {
    composes: readings.map(({ view }) => view),
    signals: readings.length === 0 ? {} : { composes: readings.map(({ signal }) => signal) },
  };
}
