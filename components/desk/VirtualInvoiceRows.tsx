import Box from '@mui/material/Box';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useRowKeys } from '../common/use-row-keys';
import type { InvoiceRowsProps } from './InvoiceRows';
import { ListedInvoiceRow } from './ListedInvoiceRow';

/** What a row measures before it is drawn. */
const rowHeight = 61;

/** The same rows where only those in view are drawn. */
export function VirtualInvoiceRows({ invoices, open }: InvoiceRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- its answers are read in this render alone, never memoised
  const virtual = useVirtualizer({
    count: invoices.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: above,
    getItemKey: (row) => invoices[row]?.invoiceId ?? row,
  });
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (!scroller || !list.current) return;
    setAbove(list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
  }, [invoices]);
  const { active, onKeyDown } = useRowKeys(invoices.length, (row) => virtual.scrollToIndex(row));
  return (
    <Box component="ul" ref={list} onKeyDown={onKeyDown} sx={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const invoice = invoices[item.index];
        if (!invoice) return null;
        return (
          <Box
            component="li"
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={invoices.length}
            aria-posinset={item.index + 1}
            sx={{ position: 'absolute', insetInline: 0, top: 0, borderTop: '1px solid', borderColor: 'divider' }}
            style={{ transform: `translateY(${item.start - above}px)` }}
          >
            <ListedInvoiceRow invoice={invoice} row={item.index} isStop={item.index === active} open={open} />
          </Box>
        );
      })}
    </Box>
  );
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[data-scroll]') ?? null;
}
