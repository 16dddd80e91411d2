/** An element of an XML document: its children are elements, or one text. */
export type Element = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Element[] | string;
};

/** @param children left out: an empty element */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Element[] | string = [],
): Element {
  return { name, attributes, children };
}

/** The document as text: two blanks a level, one line an element, LF, so that the same tree is always the same bytes. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, attributes, children }: Element, indent: string): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${written.join('')}`;
  if (typeof children === 'string') return [`${open}>${escaped(children)}</${name}>`];
  if (children.length === 0) return [`${open} />`];
  return [`${open}>`, ...children.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
