import { invoiceLabel } from '@/lib/domain/invoice';
import { isLateFee } from '@/lib/domain/late-fee';
import type { Words } from '@/lib/i18n/words';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import type { TagTone } from '../common/Tag';
import type { Formats } from '../common/use-formats';

export function numberOf(line: InvoiceLine, words: Words): string {
  return invoiceLabel(line.invoice) ?? words('common.unnamed');
}

/** "67 días de atraso", "vence hoy", "vence en 10 días"; empty for a document without a due day. */
export function latenessWords({ invoice, daysLate }: InvoiceLine, words: Words, formats: Formats): string {
  if (invoice.dueOn === null || invoice.type === 'credit-note') return '';
  if (daysLate > 0) return words('invoices.late', formats.counted(daysLate));
  return daysLate === 0 ? words('invoices.dueToday') : words('invoices.dueIn', formats.counted(-daysLate));
}

export function markWords(line: InvoiceLine, words: Words): { text: string; tone: TagTone } | null {
  switch (line.mark) {
    case 'promised':
      return { text: words('invoices.promised'), tone: 'promise' };
    case 'disputed':
      return { text: words('invoices.disputed'), tone: 'attention' };
    case 'credit-note':
      return { text: words('invoices.creditNote'), tone: 'neutral' };
    case null:
      return isLateFee(line.invoice) ? { text: words('invoices.lateFee'), tone: 'neutral' } : null;
  }
}

/** What a reader hears of a row: "Factura F-20871, 38,900.00 pesos mexicanos, venció el 18 sep, 67 días de atraso, prometida". */
export function spokenRow(line: InvoiceLine, words: Words, formats: Formats): string {
  const amount = formats.spokenMoney(line.open);
  const { dueOn } = line.invoice;
  const late = latenessWords(line, words, formats);
  const due =
    dueOn === null
      ? words('common.noDueDay')
      : line.daysLate > 0
        ? words('invoices.rowDueLate', { ...formats.phrases(dueOn), late })
        : words('invoices.rowDue', formats.phrases(dueOn));
  const mark = markWords(line, words);
  const number = numberOf(line, words);
  if (!mark) return words('invoices.rowName', { number, amount, due });
  return words('invoices.rowNameMarked', { number, amount, due, mark: mark.text.toLocaleLowerCase() });
}
