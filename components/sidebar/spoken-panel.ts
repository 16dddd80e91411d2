import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { Formats } from '../common/use-formats';
import { stepTitle } from '../next-step/step-title';

/** What a reader hears when a customer comes on screen: who, what is overdue, the next step. */
export function spokenPanel(panel: CustomerPanel, words: Words, formats: Formats): string {
  const step = stepTitle(panel, words, formats);
  const overdue = panel.standings.filter((standing) => standing.overdue.minor > 0);
  // A sentence of its own: the dot of `S.A. de C.V.` is its full stop.
  const name = panel.customer.name.trim().replace(/\.$/, '');
  if (overdue.length === 0) return words('live.customerSettled', { name, step });
  const amounts = formats.list(overdue.map((standing) => formats.spokenMoney(standing.overdue)));
  return words('live.customer', { name, amounts, step });
}
