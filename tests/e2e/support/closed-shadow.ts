import type { Page } from 'playwright-core';

type Node = { nodeValue?: string; children?: Node[]; shadowRoots?: Node[] };

/** The text inside the page's closed shadow roots, which only the debugger can read. */
export async function closedShadowText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  await session.detach();
  const texts: string[] = [];
  const walk = (node: Node, inShadow: boolean): void => {
    if (inShadow && node.nodeValue) texts.push(node.nodeValue);
    for (const child of node.children ?? []) walk(child, inShadow);
    for (const child of node.shadowRoots ?? []) walk(child, true);
  };
  walk(root, false);
  return texts.join(' ');
}
