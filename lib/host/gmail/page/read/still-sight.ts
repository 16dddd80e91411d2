import { mediaApplies } from './media-applies';
import { queryOwn } from './query-own';
import type { Sight } from './sight';
import { hidingDeclarations, hidingRules, type HidingRule } from './style-rules';

type Placed = HidingRule & { order: number };
type Property = HidingRule['property'];

/** A selector without its attributes and functions: what every element that it matches must have in or around it. */
function bare(selector: string): string {
  const plain = selector.replace(/\[[^\]]*\]/gu, '').replace(/:[\w-]+\([^()]*\)/gu, '');
  return /[\\()]/u.test(plain) ? '*' : plain;
}

/** A class, id or element that the rule's last part names: it rules most rules out before their selector is tried. */
function indexKey(selector: string): string {
  const last =
    bare(selector)
      .split(/[\s>+~]+/u)
      .at(-1) ?? '';
  return /[#.][^\s.#:*]+/u.exec(last)?.[0] ?? /^[a-z][\w-]*/iu.exec(last)?.[0].toLowerCase() ?? '*';
}

/** Every class and id of a page; a style sheet of thousands of rules names few of them. */
function namesIn(document: Document): ReadonlySet<string> {
  const classes = [...document.querySelectorAll('[class]')].flatMap((node) =>
    (node.getAttribute('class') ?? '').split(/\s+/u).map((name) => `.${name}`),
  );
  return new Set([...classes, ...[...document.querySelectorAll('[id]')].map(({ id }) => `#${id}`)]);
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // A selector that this parser does not know is one that hides nothing.
  }
}

function byRank(a: Placed, b: Placed): number {
  // What is important ranks its layers from the last to the first, and an element's own style stands outside them.
  const layers = a.important ? b.layer - a.layer : a.layer - b.layer;
  const isOwn = (rule: Placed) => Number(rule.specificity === Infinity);
  return (
    Number(a.important) - Number(b.important) ||
    isOwn(a) - isOwn(b) ||
    layers ||
    a.specificity - b.specificity ||
    a.order - b.order
  );
}

/** A sheet of another language is text that says nothing. */
function isCss(type: string | null): boolean {
  return !type || type.toLowerCase() === 'text/css';
}

/**
 * Sight in a saved page, where nothing has a layout: hidden is what has the `hidden` attribute, or `display: none` or
 * `visibility: hidden` by its own style or by the page's own style sheets (cascade included), on itself or on an
 * ancestor. A mail's own sheets say nothing about Gmail, and sheets for print nothing about the screen.
 */
export function stillSight(document: Document): Sight {
  const sheets = queryOwn(document, 'style:not(noscript *)').filter(
    (sheet) => isCss(sheet.getAttribute('type')) && mediaApplies(sheet.getAttribute('media') ?? 'all'),
  );
  const names = namesIn(document);
  const index = new Map<string, Placed[]>();
  for (const [order, rule] of hidingRules(sheets.map((sheet) => sheet.textContent ?? '')).entries()) {
    if (!(bare(rule.selector).match(/[#.][^\s.#:*>+~]+/gu) ?? []).every((name) => names.has(name))) continue;
    const key = indexKey(rule.selector);
    const rules = index.get(key);
    if (rules === undefined) index.set(key, [{ ...rule, order }]);
    else rules.push({ ...rule, order });
  }

  const known = new Map<Element, Record<Property, string | null>>();
  const ownStyle = (element: Element): Record<Property, string | null> => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const keys = ['*', element.localName, `#${element.id}`, ...[...element.classList].map((name) => `.${name}`)];
    const sheeted = keys.flatMap((key) => index.get(key) ?? []).filter((rule) => matches(element, rule.selector));
    const inline = hidingDeclarations(element.getAttribute('style') ?? '').map((found, order) => {
      return { ...found, selector: '', specificity: Infinity, layer: 0, order };
    });
    const ranked = [...sheeted, ...inline].toSorted(byRank);
    const style = {
      display: ranked.findLast((rule) => rule.property === 'display')?.value ?? null,
      visibility: ranked.findLast((rule) => rule.property === 'visibility')?.value ?? null,
    };
    known.set(element, style);
    return style;
  };

  return (element, within) => {
    let visibility: string | null = null;
    for (let node: Element | null = element; node !== null && node !== within; node = node.parentElement) {
      const style = ownStyle(node);
      if (node.hasAttribute('hidden') || style.display === 'none' || node.localName === 'noscript') return false;
      if (!/^(?:inherit|unset|revert)/u.test(style.visibility ?? '')) visibility ??= style.visibility;
    }
    return visibility !== 'hidden' && visibility !== 'collapse';
  };
}
