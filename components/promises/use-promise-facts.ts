import { invoiceLabel } from '@/lib/domain/invoice';
import type { CustomerPanel, PromiseLine } from '@/lib/views/customer-panel';
import { plainReasonSentence } from '@/lib/i18n/reasons';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { PromiseToLog } from './promise-fields';

/** What one should know while logging a promise, as facts and never as a score. */
export function usePromiseFacts(panel: CustomerPanel, promise: PromiseToLog): string[] {
  const { words, locale, today } = useSurroundings();
  const formats = useFormats();
  const { relationship } = panel;
  const about = panel.promises.filter((line) => sharesInvoice(line.promise.invoiceIds, promise.invoiceIds));
  const open = about.find(({ state }) => state === 'open');
  const level = Math.max(1, ...about.map(levelAfter));
  const disputed = panel.invoices.filter(
    ({ mark, invoice }) => mark === 'disputed' && promise.invoiceIds.includes(invoice.id),
  );
  const numbers = disputed.map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
  const { promisesKept: kept, promisesJudged: judged } = relationship;
  return [
    ...(open ? [words('promises.replaces', formats.phrases(open.promise.promised.date, 'act'))] : []),
    ...(level > 1 ? [words('running.promiseLevel', { n: level })] : []),
    ...(judged > 0 ? [plainReasonSentence({ code: 'promises-kept', kept, judged }, { words, locale, today })] : []),
    ...(numbers.length > 0 ? [words('promises.stillDisputed', { invoices: formats.list(numbers) })] : []),
  ];
}

/** A promise that brought nothing raises the level of the next one (RULE-12). */
function levelAfter({ level, state, received }: PromiseLine): number {
  return level + Number(state === 'broken' || (state === 'open' && received.minor === 0));
}

/** No invoices named means all of them. */
function sharesInvoice(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || a.some((id) => b.includes(id));
}
