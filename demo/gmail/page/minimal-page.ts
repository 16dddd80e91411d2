import { bodyNodes } from './body-nodes';
import { element } from './element';
import { boot } from './read-boot';

/** Print, clipped message, the old window and the mobile view: a mail as bare text, on which nothing may mount. */
export function openMinimalPage(): void {
  const conversation = boot.conversations[0];
  document.title = `${conversation?.subject ?? ''} - ${boot.account.address} - Gmail`;
  const mails = (conversation?.mails ?? []).map(({ from, body }) =>
    element('div', { class: 'twin-print' }, element('p', {}, `${from.name} <${from.address}>`), ...bodyNodes(body)),
  );
  document.body.append(
    element('div', { class: 'bodycontainer' }, element('h1', {}, conversation?.subject ?? ''), ...mails),
  );
}
