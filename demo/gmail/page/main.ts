import { twinFacts } from '../twin-facts';
import { element } from './element';
import { type MailboxPage, openMailboxPage } from './mailbox-page';
import { openMinimalPage } from './minimal-page';
import { openPopoutPage } from './popout-page';
import { boot } from './read-boot';
import { listenForShortcuts } from './shortcuts';
import { addStyles } from './styles';
import { offerHook } from './twin-hook';
import { words } from './words';

addStyles();
offerHook();
if (boot.page === 'popout') openPopoutPage();
else if (boot.page === 'minimal') openMinimalPage();
else openMailbox();

/** The shortcuts listen at once, before any `document_end` script; the mailbox appears a moment later. */
function openMailbox(): void {
  let page: MailboxPage | null = null;
  const act = (key: keyof MailboxPage['shortcuts']) => () => page?.shortcuts[key]();
  listenForShortcuts({
    e: act('e'),
    '#': act('#'),
    r: act('r'),
    c: act('c'),
    u: act('u'),
    '/': act('/'),
    Escape: act('Escape'),
  });
  const isAccountKnown = boot.variants.accountDelay === 0;
  const message = element(
    'div',
    { class: 'msg' },
    isAccountKnown ? `${words.loading} ${boot.account.address}…` : `${words.loading}…`,
  );
  const loading = element('div', { id: twinFacts.frame.loading }, message);
  document.body.append(loading);
  setTimeout(() => {
    loading.remove();
    page = openMailboxPage();
  }, boot.variants.mainDelay);
}
