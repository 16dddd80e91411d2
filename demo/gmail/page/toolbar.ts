import { twinFacts } from '../twin-facts';
import { element } from './element';
import { icon, type IconName } from './icons';

export type Tool = { icon: IconName; label: string; act?: () => void };

/** A round button of a toolbar. */
export function toolButton({ icon: name, label, act }: Tool): HTMLElement {
  return element(
    'div',
    { class: 'twin-tool', role: 'button', tabindex: 0, 'aria-label': label, title: label, click: () => act?.() },
    icon(name),
  );
}

/** The bar above a list or a thread. */
export function toolbar(tools: readonly Tool[], note: string): HTMLElement {
  return element(
    'div',
    { class: 'twin-toolbar', gh: twinFacts.frame.toolbarMark },
    ...tools.map(toolButton),
    element('span', { class: 'twin-toolbar-note' }, note),
  );
}
