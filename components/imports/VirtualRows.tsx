import Box from '@mui/material/Box';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';

/** From here on only what is in view is drawn. */
const virtualFrom = 100;
/** Pixels of the window on a long list. */
const windowHeight = 492;

type Props<Row> = { rows: readonly Row[]; height: number; children: (row: Row, place: number) => ReactNode };

/** The body of a table whose rows have one height; a long one scrolls in a window of its own. */
export function VirtualRows<Row>({ rows, height, children }: Props<Row>) {
  if (rows.length < virtualFrom)
    return (
      <Box component="tbody" sx={{ display: 'block' }}>
        {rows.map(children)}
      </Box>
    );
  return (
    <Window rows={rows} height={height}>
      {children}
    </Window>
  );
}

function Window<Row>({ rows, height, children }: Props<Row>) {
  const box = useRef<HTMLTableSectionElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its answers are used in this render alone
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 10,
    initialRect: { width: 0, height: windowHeight },
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return (
    <Box
      component="tbody"
      ref={box}
      // A window that scrolls must be reachable by keyboard.
      tabIndex={0}
      sx={{ display: 'block', maxHeight: windowHeight, overflowY: 'auto', '& > [aria-hidden]': { display: 'block' } }}
    >
      <tr aria-hidden style={{ height: first?.start ?? 0 }} />
      {items.flatMap(({ index }) => {
        const row = rows[index];
        return row === undefined ? [] : [children(row, index)];
      })}
      <tr aria-hidden style={{ height: virtual.getTotalSize() - (last?.end ?? 0) }} />
    </Box>
  );
}
