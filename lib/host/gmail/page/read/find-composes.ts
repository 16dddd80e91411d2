import type { ComposeKind } from './gmail-view';
import { isForeign, queryAll, queryOwn, showsGmail } from './query-own';
import { realId } from './real-id';
import * as selectors from './selectors';
import type { Sight } from './sight';

/**
 * An open compose with the very nodes that a writer needs. `editor` is the shown editor: an editable element in rich
 * mode, a textarea in plain mode. Node identity changes when Gmail moves a compose to full screen: find again, by `key`.
 */
export type FoundCompose = {
  key: string;
  root: Element;
  editor: HTMLElement;
  mode: 'rich' | 'plain';
  kind: ComposeKind;
  minimized: boolean;
};

/** What tells composes apart, asked once a reading: a page may hold hundreds of fields that are no mail's. */
type Marks = {
  isGmail: boolean;
  isFragment: boolean;
  evidence: readonly Element[];
  singles: readonly (readonly Element[])[];
};

function marksOf(document: Document): Marks {
  return {
    // Google's other products have the same editor; a fragment may come without a title.
    isGmail: /gmail|^\s*$/iu.test(document.title) || showsGmail(document),
    // In a whole page an editor on its own is no mail's: the settings have one for the signature.
    isFragment: !queryOwn(document, selectors.main).length,
    evidence: queryOwn(document, selectors.composeEvidence),
    singles: selectors.single.map((selector) => queryOwn(document, selector)),
  };
}

function holdsOne(element: Element, { singles }: Marks): boolean {
  return singles.every((marks) => marks.filter((mark) => element.contains(mark)).length <= 1);
}

/** The widest region or dialog around an editor that holds no second compose; null where the editor is no mail's. */
function findRoot(editor: Element, claimed: ReadonlySet<Element>, marks: Marks): Element | null {
  const free = marks.evidence.filter((mark) => ![...claimed].some((root) => root.contains(mark)));
  const isMail = marks.isGmail && editor.matches(`${selectors.editor}, ${selectors.oldEditor}`);
  let root: Element | null = null;
  let frame: Element | null = null;
  for (let node = editor.parentElement; node && holdsOne(node, marks); node = node.parentElement) {
    const isLimit = node.matches(selectors.composeLimit);
    const holdsMark = free.some((mark) => node?.contains(mark));
    if (isMail && !isLimit && node.matches(selectors.mailFrame)) frame = node;
    if (holdsMark && !isLimit && node.matches(selectors.composeRoot)) root = node;
    else if (holdsMark && (!isLimit || node.matches(selectors.composeFrame))) root ??= node;
    if (isLimit) break;
  }
  return root ?? frame ?? (marks.isFragment && editor.matches(selectors.oldEditor) ? editor.parentElement : null);
}

/** In plain-text mode the rich editor and the textarea beside it swap their holders. */
function shownEditor(root: Element, rich: Element, plain: Element | undefined, sight: Sight): Element {
  if (!plain) return rich;
  const seesRich = sight(rich, root);
  if (seesRich !== sight(plain, root)) return seesRich ? rich : plain;
  const isSwapped = rich.closest(selectors.hiddenHolder) ?? plain.closest(selectors.shownHolder);
  return isSwapped && !plain.closest(selectors.hiddenHolder) ? plain : rich;
}

function kindOf(root: Element, isPopOut: boolean): ComposeKind {
  if (root.closest(selectors.composeFrame)?.matches(selectors.popOutBody)) return 'window';
  if (root.closest(selectors.popup) ?? root.querySelector('.HQ')) return 'popup';
  if (root.closest(selectors.inline) ?? root.closest(selectors.main)) return 'inline';
  if (isPopOut) return 'window';
  return root.querySelector(selectors.inlineHint) ? 'inline' : 'popup';
}

/** A minimised popup keeps its title bar and hides the part that holds its body. */
function showsBesides(root: Element, editor: Element, sight: Sight): boolean {
  const inside = queryAll(root, '*').filter((node) => !node.contains(editor));
  return inside.some((node) => !node.matches('input, style, script') && !editor.contains(node) && sight(node));
}

function keyOf(root: Element): string | null {
  const value = (selector: string) => (queryOwn(root, selector)[0] as HTMLInputElement | undefined)?.value;
  const holder = root.closest('[data-compose-id]') ?? queryOwn(root, '[data-compose-id]')[0];
  const ids = [value(selectors.composeId), holder?.getAttribute('data-compose-id'), value(selectors.draftId)];
  return ids.map(realId).find(Boolean) ?? null;
}

/**
 * The composes on the screen, in page order: popups (minimised and full screen too), inline replies, and the compose of
 * a pop-out window. `isPopOut` is what the address line says, heard only where the page itself is silent.
 */
export function findComposes(document: Document, sight: Sight, isPopOut = false): FoundCompose[] {
  const found: Omit<FoundCompose, 'key'>[] = [];
  const claimed = new Set<Element>();
  const marks = marksOf(document);
  for (const selector of selectors.editors) {
    for (const seed of queryOwn(document, selector)) {
      if ([...claimed].some((root) => root.contains(seed))) continue;
      const root = findRoot(seed, claimed, marks);
      if (!root || isForeign(root)) continue;
      claimed.add(root);
      if (!sight(root) || seed.closest(selectors.closedReply)) continue;
      const isTextarea = seed.localName === 'textarea';
      const twins = selectors.textareas.flatMap((twin) => queryOwn(root, twin));
      const editor = isTextarea ? seed : shownEditor(root, seed, twins[0], sight);
      const kind = kindOf(root, isPopOut);
      const minimized = !sight(editor);
      if (minimized && (kind !== 'popup' || !showsBesides(root, editor, sight))) continue;
      const mode = editor.localName === 'textarea' ? 'plain' : 'rich';
      found.push({ root, editor: editor as HTMLElement, mode, kind, minimized });
    }
  }
  const order = found.toSorted((a, b) => (a.root.compareDocumentPosition(b.root) & 4 ? -1 : 1));
  const taken = new Map<string, number>();
  return order.map((compose) => {
    const name = keyOf(compose.root) ?? compose.kind;
    const turn = (taken.get(name) ?? 0) + 1;
    taken.set(name, turn);
    return { key: turn === 1 ? name : `${name}~${turn}`, ...compose };
  });
}

/** The compose of this key as it stands now. */
export function findCompose(document: Document, sight: Sight, key: string): FoundCompose | undefined {
  return findComposes(document, sight).find((compose) => compose.key === key);
}
