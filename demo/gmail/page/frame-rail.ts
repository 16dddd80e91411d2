import { twinFacts } from '../twin-facts';
import { element } from './element';
import { boot } from './read-boot';
import { toolButton } from './toolbar';
import { words } from './words';

const facts = twinFacts.rail;

/** The rail at the end of the page, with whatever panel the variant opens in it. */
export function railNode(): HTMLElement {
  const { rail, foreignExtensions } = boot.variants;
  const icons = element(
    'div',
    { class: facts.icons, role: 'complementary' },
    toolButton({ icon: 'calendar', label: words.snoozed }),
    toolButton({ icon: 'notes', label: words.drafts }),
    toolButton({ icon: 'check', label: words.archive }),
  );
  const content = element('div', { class: facts.content, style: rail === 'gemini' ? null : 'display: none' });
  const wrapper = element('div', { class: facts.wrapper[rail === 'old' ? 'old' : 'modern'] }, content, icons);
  const foreign = foreignExtensions
    ? element('div', { class: 'inboxsdk__sidebar_panel_container twin-foreign-panel', 'data-sdk-sidebar': 'true' })
    : null;
  return element('div', { class: facts.column, style: rail === 'hidden' ? 'display: none' : null }, foreign, wrapper);
}
