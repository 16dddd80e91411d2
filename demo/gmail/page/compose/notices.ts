import { twinFacts } from '../../twin-facts';
import { element } from '../element';
import { words } from '../words';

const facts = twinFacts.frame;

let bar: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The dark bar at the bottom, with an offer to take the deed back where there is one. It leaves after `milliseconds`. */
export function showNotice(text: string, milliseconds: number, undo?: () => void): void {
  bar?.remove();
  clearTimeout(timer);
  const offer = undo
    ? element(
        'span',
        { id: facts.undoId, class: 'ag', role: 'link', tabindex: 0, click: () => (bar?.remove(), undo()) },
        words.undo,
      )
    : null;
  bar = element(
    'div',
    { class: `${facts.notice} twin-notice`, role: 'alert', 'aria-live': 'assertive' },
    element('span', { class: facts.noticeText }, text),
    offer,
  );
  document.body.append(bar);
  timer = setTimeout(() => bar?.remove(), milliseconds);
}
