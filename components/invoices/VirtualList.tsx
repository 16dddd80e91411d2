import { useVirtualizer } from '@tanstack/react-virtual';
import Box from '@mui/material/Box';
import { useLayoutEffect, useRef, useState } from 'react';
import { useRowKeys } from '../common/use-row-keys';
import type { InvoiceListProps } from './invoice-list-props';
import { InvoiceRow } from './InvoiceRow';

/** What a row measures before it is drawn. */
const rowHeight = 50;

/** The same list where only the rows in view are drawn. */
export function VirtualList({ lines, chosen, onSelect }: InvoiceListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- its answers are read in this render alone, never memoised
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-scroll]') ?? null,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: above,
    getItemKey: (row) => lines[row]?.invoice.id ?? row,
  });
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('[data-scroll]');
    if (!scroller || !list.current) return;
    setAbove(list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
  }, [lines]);
  const { active, onKeyDown } = useRowKeys(lines.length, (row) => virtual.scrollToIndex(row));
  return (
    <Box component="ul" ref={list} onKeyDown={onKeyDown} sx={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const line = lines[item.index];
        if (!line) return null;
        return (
          <Box
            component="li"
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={lines.length}
            aria-posinset={item.index + 1}
            sx={{ position: 'absolute', insetInline: 0, top: 0 }}
            style={{ transform: `translateY(${item.start - above}px)` }}
          >
            <InvoiceRow
              line={line}
              row={item.index}
              isSelected={chosen.has(line.invoice.id)}
              isStop={item.index === active}
              onSelect={onSelect}
            />
          </Box>
        );
      })}
    </Box>
  );
}
