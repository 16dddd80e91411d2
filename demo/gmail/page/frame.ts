import { twinFacts } from '../twin-facts';
import { moleContainer } from './compose/popup';
import { element, nested } from './element';
import { bannerNode } from './frame-banner';
import { navigationNode, type NavigationActions } from './frame-navigation';
import { railNode } from './frame-rail';
import { keepLaidOut } from './layout';
import { boot } from './read-boot';
import { useViewHolder } from './view-stack';

export type Frame = { moles: HTMLElement; drawNavigation: (folder: string) => void };

/** The page's frame: banner, navigation, the holder of the views, the rail and the popups' place. */
export function buildFrame(actions: NavigationActions & { search: (words: string) => void }): Frame {
  const facts = twinFacts.frame;
  const navigation = navigationNode(actions);
  const views = nested([facts.viewsHolder, 'nH']);
  useViewHolder(views.inner);
  const scroller = element('div', { class: facts.scroller }, views.outer);
  const main = element('div', { class: facts.bodyHolder }, element('div', { class: 'nH twin-card' }, scroller));
  const rail = railNode();
  const { outer, moles } = moleContainer();
  const body = element('div', { class: 'nH twin-body' }, navigation.node, main, rail);
  const frame = element('div', { class: 'nH twin-frame' }, bannerNode(actions.search), body);
  document.body.append(frame, outer);
  document.documentElement.dataset['twinTheme'] = boot.variants.theme;
  document.documentElement.dataset['twinDensity'] = boot.variants.density;
  keepLaidOut({ frame, main, navigation: navigation.node, rail, moles: outer });
  return { moles, drawNavigation: navigation.draw };
}
