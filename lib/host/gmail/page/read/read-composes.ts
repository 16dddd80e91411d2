import { findComposes } from './find-composes';
import type { ComposeView } from './gmail-view';
import { isBodyEmpty } from './is-body-empty';
import { queryOwn } from './query-own';
import { readChips } from './read-chips';
import * as selectors from './selectors';
import type { Sight } from './sight';
import { splitAddressList } from './split-address-list';

/** The composes on the screen as a person would describe them; see `findComposes` for which count. */
export function readComposes(document: Document, sight: Sight, isPopOut: boolean): ComposeView[] {
  return findComposes(document, sight, isPopOut).map((found) => {
    const { key, root, kind, minimized, mode } = found;
    const subject = queryOwn(root, selectors.subject).find((field) => sight(field)) as HTMLInputElement | undefined;
    const from = queryOwn(root, selectors.from).flatMap((node) =>
      splitAddressList((node as HTMLInputElement).value ?? node.textContent),
    );
    return {
      key,
      kind,
      minimized,
      focused: document.activeElement !== document.body && root.contains(document.activeElement),
      to: readChips(root, 'to', sight),
      cc: readChips(root, 'cc', sight),
      bcc: readChips(root, 'bcc', sight),
      subject: subject?.value ?? null,
      from: from[0]?.address ?? null,
      mode,
      bodyEmpty: isBodyEmpty(found, sight),
    };
  });
}
