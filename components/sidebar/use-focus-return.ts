import { useMemo, useRef } from 'react';

/** Remembers what opened a form and gives the focus back to it; when it is gone, to the title of what stands there now. */
export function useFocusReturn(): { keep: () => void; giveBack: () => void } {
  const opener = useRef<HTMLElement | null>(null);
  return useMemo(
    () => ({
      keep: () => {
        const here = document.activeElement;
        opener.current = here instanceof HTMLElement && here !== document.body ? here : null;
      },
      giveBack: () => {
        // A letter that went into the mail took the focus with it: there it stays.
        if (!document.hasFocus()) return;
        const label = opener.current?.textContent ?? '';
        // The middle is drawn again before it can take the focus.
        requestAnimationFrame(() => focusOn(opener.current, label));
      },
    }),
    [],
  );
}

function focusOn(opener: HTMLElement | null, label: string): void {
  if (opener?.isConnected) return opener.focus();
  // The action bar is drawn anew after a form: its button of the same words is the one that opened it.
  const buttons = [...document.querySelectorAll<HTMLElement>('[role="toolbar"] button')];
  const again = label ? buttons.find((button) => button.textContent === label) : undefined;
  if (!opener) return document.querySelector<HTMLElement>('main')?.focus();
  (again ?? document.querySelector<HTMLElement>('main [data-section-title]'))?.focus();
}
