import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFile('node_modules/axe-core/axe.min.js', 'utf8');

type Finding = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };
type AxeWindow = Window & {
  axe?: { run: (root: object, options: object) => Promise<{ violations: Finding[] }> };
};

/**
 * What axe-core finds in a document, save for the frame's edge (a window splitter stands in no landmark): one line per kind
 * of violation, with the first element that has it. `colours` asks for contrast alone: the same page painted anew differs in
 * nothing else.
 */
export async function accessibilityFindings(place: Frame | Page, asked: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(await axeSource);
  return place.evaluate(async (only) => {
    const options = { resultTypes: ['violations'], ...(only === 'all' ? {} : { runOnly: ['color-contrast'] }) };
    const found = await (window as AxeWindow).axe?.run({ exclude: ['.frame-handle'] }, options);
    if (!found) throw new Error('axe-core is not in the page');
    return found.violations.map(
      ({ id, help, nodes }) => `${id} (${nodes.length}): ${help}\n${nodes[0]?.html}\n${nodes[0]?.failureSummary}`,
    );
  }, asked);
}

/** Elements that stick out of the document's width, by which one would have to scroll sideways; the first few. */
export function sidewaysOverflow(place: Frame | Page): Promise<string[]> {
  return place.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const clips = (element: Element) => {
      for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
        const { overflowX, position } = getComputedStyle(at);
        if (overflowX !== 'visible' || position === 'fixed') return at.getBoundingClientRect().right <= width + 1;
      }
      return false;
    };
    const scrolls = [...document.querySelectorAll('main, [data-scroll], [role="textbox"]')].filter(
      (box) => box.scrollWidth > box.clientWidth + 1,
    );
    const outside = [...document.querySelectorAll('#root *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !clips(element),
    );
    return [...scrolls, ...outside].slice(0, 4).map((element) => element.outerHTML.slice(0, 160));
  });
}
