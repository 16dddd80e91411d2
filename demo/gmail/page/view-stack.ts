import { boot } from './read-boot';
import { element } from './element';

export type View = { node: HTMLElement; kind: 'list' | 'thread' | 'settings'; name: string };

const views: View[] = [];
let holder: HTMLElement | null = null;

/** Names the node whose children are the views. */
export function useViewHolder(node: HTMLElement): void {
  holder = node;
}

/** The list that was built for this folder, if any. */
export function knownView(name: string): View | undefined {
  return views.find((view) => view.name === name);
}

/**
 * Shows one view: the others stay in the page with `display: none`, threads that were left included, and `role=main`
 * moves. Only the oldest left threads are dropped.
 */
export function showView(view: View): void {
  if (!views.includes(view)) {
    views.push(view);
    holder?.append(view.node);
  }
  for (const other of views) {
    other.node.style.display = other === view ? '' : 'none';
    if (other === view) other.node.setAttribute('role', 'main');
    else other.node.removeAttribute('role');
  }
  dropOldThreads(view);
}

function dropOldThreads(shown: View): void {
  const left = views.filter((view) => view.kind === 'thread' && view !== shown);
  for (const view of left.slice(0, Math.max(left.length - boot.variants.staleViews, 0))) {
    view.node.remove();
    views.splice(views.indexOf(view), 1);
  }
}

/** An empty view in its holder's style. */
export function newView(kind: View['kind'], name: string): View {
  return { kind, name, node: element('div', { class: 'nH twin-view' }) };
}
