import { Suspense } from 'react';
import { lazily } from '../common/lazily';
import { useRowKeys } from '../common/use-row-keys';
import type { InvoiceListProps } from './invoice-list-props';
import { InvoiceRow } from './InvoiceRow';

const VirtualList = lazily(async () => (await import('./VirtualList')).VirtualList);

/** From here on only the rows in view are drawn. */
const virtualFrom = 100;

/** Open documents as rows, one stop for Tab; very long lists draw only what is in view. */
export function InvoiceList(props: InvoiceListProps) {
  if (props.lines.length < virtualFrom) return <WholeList {...props} />;
  return (
    <Suspense>
      <VirtualList {...props} />
    </Suspense>
  );
}

function WholeList({ lines, chosen, onSelect }: InvoiceListProps) {
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
