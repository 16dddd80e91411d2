type Attributes = Readonly<Record<string, string | number | boolean | null | EventListener>>;
type Child = Node | string | null;

/**
 * An element from its tag, attributes and children. Null and false leave an attribute out, a function listens to the
 * event of that name. The page builds everything this way, since Trusted Types forbid markup in its own world.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value !== null && value !== false) node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** A chain of nested `div`s with these classes, outermost first; `inner` is where the children go. */
export function nested(
  classes: readonly string[],
  ...children: readonly Child[]
): { outer: HTMLElement; inner: HTMLElement } {
  const nodes = classes.map((name) => element('div', name ? { class: name } : {}));
  nodes.forEach((node, index) => nodes[index + 1] && node.append(nodes[index + 1] ?? ''));
  const [outer, inner] = [nodes.at(0), nodes.at(-1)];
  if (!outer || !inner) throw new Error('nested() needs at least one class');
  inner.append(...children.filter((child) => child !== null));
  return { outer, inner };
}
