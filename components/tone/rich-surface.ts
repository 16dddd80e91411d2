import type { DraftSurface, Place } from './draft-surface';
import { rangeOf, seenText } from './seen-text';
import { typeOver } from './type-over';

/** The name of the underline; its look stands with the section of findings. */
export const underline = 'tone-finding';

/** An editor with formatting as a surface. */
export function richSurface(editor: HTMLElement): DraftSurface {
  const select = (place: Place): Range | null => {
    const range = rangeOf(seenText(editor), place);
    if (!range) return null;
    editor.focus({ preventScroll: true });
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return range;
  };
  return {
    read: () => seenText(editor).text,
    show: (place) => {
      const around = select(place)?.startContainer.parentElement;
      // `nearest` leaves a place alone that is already in view.
      around?.scrollIntoView({ block: 'nearest' });
    },
    write: (place, words) => {
      const range = select(place);
      if (!range) return;
      typeOver(words, () => {
        range.deleteContents();
        range.insertNode(document.createTextNode(words));
        editor.normalize();
        editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    mark: canUnderline()
      ? (places) => {
          const seen = seenText(editor);
          const ranges = places.flatMap((place) => rangeOf(seen, place) ?? []);
          CSS.highlights.set(underline, new Highlight(...ranges));
        }
      : null,
  };
}

function canUnderline(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS;
}
