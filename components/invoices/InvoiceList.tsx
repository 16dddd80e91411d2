import { useVirtualizer } from '@tanstack/react-virtual';
import Box from '@mui/material/Box';
import { useLayoutEffect, useRef, useState } from 'react';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import { useRowKeys } from '../common/use-row-keys';
import { InvoiceRow } from './InvoiceRow';

type Props = {
  lines: readonly InvoiceLine[];
  chosen: ReadonlySet<string>;
  onSelect: (row: number, isSelected: boolean, isRange: boolean) => void;
};

/** From here on only the rows in view are drawn. */
const virtualFrom = 100;
const rowHeight = 50;

export function InvoiceList(props: Props) {
  return props.lines.length < virtualFrom ? <WholeList {...props} /> : <VirtualList {...props} />;
}

function WholeList({ lines, chosen, onSelect }: Props) {
  const { active, onKeyDown } = useRowKeys(lines.length);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus between its rows
    <ul onKeyDown={onKeyDown}>
      {lines.map((line, row) => (
        <li key={line.invoice.id}>
          <InvoiceRow
            line={line}
            row={row}
            isSelected={chosen.has(line.invoice.id)}
            isStop={row === active}
            onSelect={onSelect}
          />
        </li>
      ))}
    </ul>
  );
}

function VirtualList({ lines, chosen, onSelect }: Props) {
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
