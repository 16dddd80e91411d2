import { writeSelectors } from './write/page-selectors';

/**
 * What a press in a compose means: sending, discarding, or neither. Controls are known by their place and role, since
 * their labels are in every language; a control with a menu (schedule, more) is neither.
 */
export function gestureOf(event: Event, root: Element): 'send' | 'discard' | null {
  const target = event.target;
  if (!(target instanceof Element) || !root.contains(target)) return null;
  if (event instanceof KeyboardEvent) {
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key === 'Enter') return 'send';
    if (isCommand && event.key === 'D' && event.shiftKey) return 'discard';
    if (event.key !== 'Enter' && event.key !== ' ') return null;
  }
  const control = target.closest('[role=button]');
  if (!control || control.hasAttribute('aria-haspopup') || !root.contains(control)) return null;
  if (control.matches(writeSelectors.send)) return 'send';
  return control.matches(writeSelectors.discard) ? 'discard' : null;
}
