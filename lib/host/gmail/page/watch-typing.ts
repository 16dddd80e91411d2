import type { ItemKey } from '@/lib/host/mail-host';
import { findComposes } from './read/find-composes';
import type { Sight } from './read/sight';

/** The keyboard rests for so long before anyone is told, in milliseconds. */
const rest = 300;

/**
 * Tells which compose the person changed, when they rest; what they wrote is neither read nor told here. A key press only
 * puts the rest off. Once a person wrote in an editor, Gmail's own changes count too, which fire no `input`. Nothing while
 * the tab is hidden.
 * @returns switches it on and off; off at first
 */
export function watchTyping(
  { document, MutationObserver }: Window & typeof globalThis,
  sight: Sight,
  tell: (compose: ItemKey) => void,
): (on: boolean) => void {
  let timer: ReturnType<typeof setTimeout>;
  const putOff = ({ target }: { target: unknown }) => {
    clearTimeout(timer);
    timer = setTimeout(() => document.hidden || say(target as Node), rest);
  };
  const changes = new MutationObserver(([change]) => change && putOff(change));

  function say(changed: Node): void {
    const compose = findComposes(document, sight).find(({ root }) => root.contains(changed));
    if (!compose) return;
    // The same editor again adds nothing.
    changes.observe(compose.editor, { childList: true, characterData: true, subtree: true });
    tell(compose.key);
  }

  return (on) => {
    document[on ? 'addEventListener' : 'removeEventListener']('input', putOff, true);
    changes.disconnect();
  };
}
