import { twinFacts } from '../../twin-facts';
import { element, nested } from '../element';
import type { Compose } from './compose';

const facts = twinFacts.compose;

/** Shows a compose inside the message that it answers, in place of the bar that opened it. */
export function showInline(compose: Compose, place: HTMLElement, forget: (compose: Compose) => void): void {
  const chain = nested(facts.inlineHolders, compose.region);
  const status = element('div', { class: `${facts.status} twin-inline-status`, 'aria-live': 'polite' });
  chain.inner.append(status);
  place.classList.remove(twinFacts.thread.inlineReplyClosed);
  place.append(chain.outer);
  compose.say = (text) => status.replaceChildren(text);
  compose.detach = () => {
    chain.outer.remove();
    if (!place.hasChildNodes()) place.classList.add(twinFacts.thread.inlineReplyClosed);
    forget(compose);
  };
  chain.outer.scrollIntoView({ block: 'nearest' });
}
