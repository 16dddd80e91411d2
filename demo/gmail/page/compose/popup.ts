import { twinFacts } from '../../twin-facts';
import { element, nested } from '../element';
import { boot } from '../read-boot';
import type { Compose } from './compose';
import { type ComposeDialog, composeDialog } from './dialog';
import { flushDraft } from './drafts';
import { keepForWindow } from './pop-out';

const facts = twinFacts.compose;

/** The fixed holder of the popups at the bottom; the spacer keeps them clear of the rail. */
export function moleContainer(): { outer: HTMLElement; moles: HTMLElement } {
  const chain = nested(['nH', 'nH twin-moles']);
  const outer = element('div', { class: facts.moles }, element('div', { class: facts.spacer }), chain.outer);
  return { outer, moles: chain.inner };
}

/** Shows a compose as a popup, and lets it be minimised, shown full screen, popped out and closed. */
export function showPopup(compose: Compose, moles: HTMLElement, forget: (compose: Compose) => void): void {
  const [outerName, innerName] = facts.fullScreen;
  const mole = element('div', { class: facts.mole });
  let fullScreen: HTMLElement | null = null;
  let dialog: ComposeDialog;
  const leaveFullScreen = () => {
    fullScreen?.remove();
    fullScreen = null;
  };
  const close = () => {
    const isSaving = compose.hidden.draft.value === 'undefined';
    flushDraft(compose);
    if (fullScreen && isSaving && boot.variants.fullScreenClose === 'empties') {
      fullScreen.querySelector(`.${facts.fullScreenContent}`)?.replaceChildren();
      fullScreen.classList.add('twin-emptied');
      fullScreen = null;
    }
    compose.detach();
  };
  const shape = () => {
    dialog = composeDialog(compose, {
      minimise: () => {
        leaveFullScreen();
        if (!mole.isConnected) place();
        dialog.content.style.display = dialog.content.style.display === 'none' ? '' : 'none';
      },
      fullScreen: () => (fullScreen ? (leaveFullScreen(), place()) : enlarge()),
      popOut: () => {
        keepForWindow(compose);
        window.open(`${boot.base}popout?ver=twin&compose=${compose.seed.key}`, '_blank', 'width=640,height=620');
        compose.detach();
      },
      close,
    });
    compose.say = dialog.say;
    return dialog.node;
  };
  const place = () => {
    mole.replaceChildren(element('div', { class: 'nH' }, element('div', { class: facts.dialogHolder }, shape())));
    moles.append(mole);
  };
  const enlarge = () => {
    mole.remove();
    const content = element('div', { class: facts.fullScreenContent }, shape());
    fullScreen = element('div', { class: outerName }, element('div', { class: innerName }, content));
    document.body.append(fullScreen);
  };
  compose.detach = () => {
    mole.remove();
    leaveFullScreen();
    forget(compose);
  };
  place();
}
