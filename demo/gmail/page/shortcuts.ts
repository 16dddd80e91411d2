import { counters } from './counters';

export type ShortcutActions = Readonly<Record<'e' | '#' | 'r' | 'c' | '/' | 'u' | 'Escape', () => void>>;

/**
 * Single-key shortcuts, heard on window and document, capturing and bubbling, from before any `document_end` script
 * runs. As on the real page, only the event's own target tells whether the person is typing: the host of a shadow
 * root is a plain element, so keys that leak from one archive mails here.
 */
export function listenForShortcuts(actions: ShortcutActions): void {
  const acted = new WeakSet<Event>();
  const listen = (phase: keyof typeof counters.keys) => (event: KeyboardEvent) => {
    counters.keys[phase] += 1;
    if (acted.has(event) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    acted.add(event);
    if (!isShortcut(event.key, actions)) return;
    if (event.key === 'c' || event.key === '/') event.preventDefault();
    actions[event.key]();
  };
  window.addEventListener('keydown', listen('windowCapture'), true);
  document.addEventListener('keydown', listen('documentCapture'), true);
  document.addEventListener('keydown', listen('documentBubble'));
}

function isShortcut(key: string, actions: ShortcutActions): key is keyof ShortcutActions {
  return Object.hasOwn(actions, key);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
