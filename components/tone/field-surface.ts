import type { DraftSurface } from './draft-surface';
import { typeOver } from './type-over';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A plain text field as a surface. */
export function fieldSurface(field: TextField): DraftSurface {
  const show: DraftSurface['show'] = ({ start, end }) => {
    field.focus();
    field.setSelectionRange(start, end);
  };
  return {
    read: () => field.value,
    show,
    write: (place, words) => {
      show(place);
      typeOver(words, () => {
        field.setRangeText(words, place.start, place.end, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    mark: null,
  };
}
