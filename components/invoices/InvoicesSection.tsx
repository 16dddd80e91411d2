import SwapVertOutlined from '@mui/icons-material/SwapVertOutlined';
import Button from '@mui/material/Button';
import { Suspense, useEffect, useMemo, useState, type RefObject } from 'react';
import { agingBucket, type AgingBucket } from '@/lib/domain/aging';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import type { OpenForm } from '../common/form-request';
import { lazily } from '../common/lazily';
import { MenuButton } from '../common/MenuButton';
import { Section } from '../common/Section';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { InvoiceList } from './InvoiceList';
import { sortInvoices, type InvoiceOrder } from './sort-invoices';
import { useSelection } from './use-selection';

// Nothing is ticked on the first panel.
const SelectionBar = lazily(async () => (await import('./SelectionBar')).SelectionBar);

/** So many stand open at once; the rest is one click away. */
const shownFirst = 8;

type Props = {
  invoices: readonly InvoiceLine[];
  filter: { bucket: AgingBucket; label: string; clear: () => void } | null;
  openForm: OpenForm;
  /** Where the ticked invoices are told, for keys and action bar. */
  chosenRef: RefObject<readonly string[]>;
};

/** The open documents of a customer: sorted, filtered by age, selected. */
export function InvoicesSection({ invoices, filter, openForm, chosenRef }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const [order, setOrder] = useState<InvoiceOrder>('oldest');
  const [isWhole, setWhole] = useState(false);
  const bucket = filter?.bucket ?? null;
  const lines = useMemo(() => {
    const matching = invoices.filter(({ invoice }) => bucket === null || agingBucket(invoice.dueOn, today) === bucket);
    return sortInvoices(matching, order);
  }, [invoices, bucket, order, today]);
  const shown = useMemo(
    () => (isWhole || lines.length <= shownFirst + 1 ? lines : lines.slice(0, shownFirst)),
    [isWhole, lines],
  );
  const ids = useMemo(() => shown.map(({ invoice }) => invoice.id), [shown]);
  const { chosen, select, clear } = useSelection(ids);
  const selected = useMemo(() => invoices.filter(({ invoice }) => chosen.has(invoice.id)), [invoices, chosen]);
  useEffect(() => {
    chosenRef.current = selected.map(({ invoice }) => invoice.id);
    return () => {
      chosenRef.current = [];
    };
  }, [chosenRef, selected]);
  const { n } = formats.counted(lines.length);
  if (invoices.length === 0) return null;
  return (
    <Section
      title={filter ? words('invoices.filtered', { label: filter.label, n }) : words('invoices.title', { n })}
      action={
        filter ? (
          <Button size="small" onClick={filter.clear} sx={{ mr: -2 }}>
            {words('invoices.unfilter')}
          </Button>
        ) : (
          <MenuButton
            name={words('invoices.sort')}
            value={order}
            onChoose={setOrder}
            icon={<SwapVertOutlined sx={{ fontSize: '18px !important' }} />}
            choices={[
              { value: 'oldest', label: words('invoices.sortOldest') },
              { value: 'newest', label: words('invoices.sortNewest') },
              { value: 'largest', label: words('invoices.sortLargest') },
            ]}
          />
        )
      }
    >
      <InvoiceList lines={shown} chosen={chosen} onSelect={select} />
      {lines.length > shownFirst + 1 ? (
        <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)} sx={{ ml: -3, mt: 1 }}>
          {isWhole ? words('invoices.showFewer') : words('invoices.showAll', { n })}
        </Button>
      ) : null}
      <Suspense>
        {selected.length > 0 ? <SelectionBar lines={selected} openForm={openForm} clear={clear} /> : null}
      </Suspense>
    </Section>
  );
}
