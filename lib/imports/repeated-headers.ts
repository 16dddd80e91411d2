import { cellText, type GridRow } from './cell';
import { namesCustomer } from './group-text';
import type { RowClass } from './row-class';
import { isFooter } from './row-words';
import type { Table } from './table';

/**
 * Says what stands above a repeated header: after a page break the title block comes again; in lists made of blocks,
 * each with its own header, the customer of the block. `Cliente: …` is always one; a bare name is one where no column
 * and no group row names customers and it is not a title told before.
 */
export function markAboveHeaders(table: Table, classes: RowClass[]): void {
  const start = table.header.at + table.header.height;
  const titles = new Set(table.rows.slice(0, table.header.at).map(textOf));
  const pages = new Set([...titles].map(unnumbered));
  const firstGroup = classes.indexOf('group');
  const firstBlock = classes.slice(0, Math.max(0, classes.indexOf('header', start)));
  const grouped = firstGroup >= 0 && firstBlock.includes('document', firstGroup);
  const mayBeBare = table.columnsOf('customer').length === 0 && !grouped;
  let bare = false;
  for (let at = start; at < classes.length; at += 1) {
    if (classes[at] !== 'header') continue;
    for (let above = at - 1; above >= start; above -= 1) {
      const row = table.rows[above];
      if (classes[above] === 'blank') continue;
      if (row && pages.has(unnumbered(textOf(row)))) {
        classes[above] = 'title';
        continue;
      }
      if (!row || !isLone(row) || classes[above] === 'total' || classes[above] === 'document') break;
      const isName = mayBeBare && above === nearest(classes, at) && isBareName(textOf(row)) && !titles.has(textOf(row));
      bare ||= isName;
      classes[above] = isName || namesCustomer(textOf(row)) ? 'group' : 'title';
    }
  }
  if (bare) markFirstBlock(table, classes);
}

/** A title that comes again with another page number is the same title. */
function unnumbered(title: string): string {
  return title.replace(/\d+/g, '#');
}

/** The first block's customer stands in what seemed to be the title. */
function markFirstBlock(table: Table, classes: RowClass[]): void {
  const above = nearest(classes, table.header.at);
  const row = table.rows[above];
  if (row && isLone(row) && isBareName(textOf(row))) classes[above] = 'group';
}

/** The nearest row above that tells something. */
function nearest(classes: readonly RowClass[], at: number): number {
  let above = at - 1;
  while (above >= 0 && classes[above] === 'blank') above -= 1;
  return above;
}

function isBareName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\d{2,}/.test(text) && !isFooter(text);
}

function isLone({ cells }: GridRow): boolean {
  return cells.filter((cell) => cell !== '').length === 1;
}

function textOf({ cells }: GridRow): string {
  return cells.map(cellText).filter(Boolean).join(' ');
}
