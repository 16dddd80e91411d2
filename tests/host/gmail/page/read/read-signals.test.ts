import { expect, test } from 'vitest';
import { account, accountLink, message, moles, page, popup, thread, viewOf } from '../../../../support/gmail-fixtures';

test('signals name rules and never what they found', () => {
  const view = viewOf(page({ views: [thread()], after: moles(popup()) }));
  expect(Object.keys(view.signals)).toEqual(['account', 'thread', 'threadId', 'senders', 'recipients', 'composes']);
  expect(JSON.stringify(view.signals)).not.toMatch(/example|Factura|18c0ffee/u);
  const linked = viewOf(page({ title: 'Gmail', header: accountLink(account) }) + message({}));
  expect([linked.account, linked.signals.account?.tier]).toEqual([account, 2]);
  expect(JSON.stringify(linked.signals)).not.toContain('@');
});
