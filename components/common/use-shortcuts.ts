import { useEffect, useRef } from 'react';

/**
 * Keys by the character typed (`p`, `/`, `?`) or by name (`Escape`, `F6`, `Shift+F6`, `Ctrl+Enter`, `Ctrl+z`; Ctrl stands
 * for Cmd too), so that every keyboard layout works. A handler that answers false leaves the key to the browser.
 */
export type Shortcuts = Readonly<Record<string, () => void | false>>;

/** Single letters work outside text fields alone, and only while `lettersOn`. */
export function useShortcuts(shortcuts: Shortcuts, lettersOn = true): void {
  const latest = useRef({ shortcuts, lettersOn });
  useEffect(() => {
    latest.current = { shortcuts, lettersOn };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = keyName(event);
      if (name === null || event.defaultPrevented) return;
      const act = latest.current.shortcuts[name];
      if (!act || !isAllowed(event, name, latest.current.lettersOn)) return;
      if (act() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Null for what types a character by other means: AltGr, Ctrl+Alt, an input method. */
function keyName(event: KeyboardEvent): string | null {
  if (event.isComposing || event.altKey || event.getModifierState('AltGraph')) return null;
  const isLetter = event.key.length === 1;
  const key = isLetter ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return `Ctrl+${key}`;
  return event.shiftKey && !isLetter ? `Shift+${key}` : key;
}

function isAllowed(event: KeyboardEvent, name: string, lettersOn: boolean): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isTyping =
    target?.closest('textarea, [contenteditable]:not([contenteditable="false"]), select, ' + typedInputs) != null;
  if (target?.closest('[role="menu"]')) return false;
  // In a field Ctrl+Z takes back the last typing.
  if (name === 'Ctrl+z') return !isTyping;
  return name.length > 1 || (lettersOn && !isTyping);
}

const typedInputs = 'input:not([type="checkbox"]):not([type="radio"]):not([type="button"])';
