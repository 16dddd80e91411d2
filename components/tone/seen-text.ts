import type { Place } from './draft-surface';

type Spot = { node: Text; offset: number };

/** What stands in an editor, and in which text node each unit of it stands; null for line ends and gaps between cells. */
export type SeenText = { text: string; spots: readonly (Spot | null)[] };

/** An editor's text with a line for each block. Nothing is trimmed, so that every unit keeps its place. */
export function seenText(editor: Node): SeenText {
  const spots: (Spot | null)[] = [];
  let text = '';
  const add = (said: string, spotOf: (offset: number) => Spot | null) => {
    text += said;
    for (let offset = 0; offset < said.length; offset += 1) spots.push(spotOf(offset));
  };
  const gap = (said: string) => add(said, () => null);
  const read = (node: Node) => {
    if (node instanceof Text) return add(node.data, (offset) => ({ node, offset }));
    if (!(node instanceof Element) || node.matches('script, style')) return;
    // A break at the end of its block is how an empty line is held open.
    if (node.matches('br')) return node.nextSibling ? gap('\n') : undefined;
    const isBlock = node.matches('div, p, tr');
    if (isBlock && text !== '' && !text.endsWith('\n')) gap('\n');
    const from = text.length;
    node.childNodes.forEach(read);
    if (node.matches('td, th')) gap('  ');
    if (isBlock && (text.length === from || !text.endsWith('\n'))) gap('\n');
  };
  editor.childNodes.forEach(read);
  return { text, spots };
}

/** The range of the page that a place stands for; null where no text is near. */
export function rangeOf({ spots }: SeenText, { start, end }: Place): Range | null {
  const range = document.createRange();
  const inside = spots.slice(start, end).filter((spot) => spot !== null);
  const first = inside[0];
  const last = inside.at(-1);
  if (first && last) {
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }
  // An empty place sticks to the text before it, else to the text behind it.
  const before = spots[start - 1] ?? null;
  const near = before ?? spots[start] ?? spots.slice(0, start).findLast((spot) => spot !== null) ?? spots.find(Boolean);
  if (!near) return null;
  const isBehind = near !== (spots[start] ?? null);
  range.setStart(near.node, near.offset + (isBehind ? 1 : 0));
  range.collapse(true);
  return range;
}
