import { buildCompose } from './compose/build-compose';
import { seedOfWindow } from './compose/pop-out';
import { dropDraft, saveSoon } from './compose/drafts';
import { type ComposeSeed, openComposes } from './compose/compose';
import { sendCompose } from './compose/sending';
import { twinFacts } from '../twin-facts';
import { counters } from './counters';
import { element } from './element';
import { boot } from './read-boot';
import { store } from './store';
import { threadView } from './thread-view';
import { words } from './words';

/** A window of its own: `?msg=<hash id>` shows that thread, anything else a compose. */
export function openPopoutPage(): void {
  const query = new URLSearchParams(location.search);
  const conversation = store.conversations.find(({ hashId }) => hashId === query.get('msg'));
  document.title = `${conversation?.subject ?? words.newMessage} - ${boot.account.address} - Gmail`;
  if (conversation) {
    document.body.className = twinFacts.standalone.threadBody;
    const thread = threadView(conversation, words.inbox, { reply: () => undefined, tools: () => [] });
    document.body.append(element('div', { role: 'main', class: 'twin-window' }, thread.node));
    return;
  }
  document.body.className = twinFacts.standalone.composeBody;
  showCompose(seedOfWindow(query.get('compose')));
}

function showCompose(seed: ComposeSeed): void {
  const status = element('div', { class: `${twinFacts.compose.status} twin-inline-status`, 'aria-live': 'polite' });
  const compose = buildCompose(seed, {
    changed: saveSoon,
    discard: (left) => {
      dropDraft(left);
      counters.discarded += 1;
      left.detach();
    },
    send: (sent) => sendCompose(sent, showCompose),
  });
  const holder = element('div', { class: 'twin-window' }, compose.region, status);
  openComposes.push(compose);
  compose.say = (text) => status.replaceChildren(text);
  compose.detach = () => {
    holder.remove();
    openComposes.splice(openComposes.indexOf(compose), 1);
  };
  document.body.append(holder);
}
