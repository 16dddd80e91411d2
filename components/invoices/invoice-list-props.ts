import type { InvoiceLine } from '@/lib/views/customer-panel';

/** The rows of a list, which of them are chosen, and what choosing one means. */
export type InvoiceListProps = {
  lines: readonly InvoiceLine[];
  chosen: ReadonlySet<string>;
  onSelect: (row: number, isSelected: boolean, isRange: boolean) => void;
};
