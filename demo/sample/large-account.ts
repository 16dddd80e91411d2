import type { SampleInvoice } from './sample-invoice';
import { spread } from './spread';

const invoicesOpen = 200;
const terms = 60;

/**
 * The one very large customer: two hundred open invoices of our branch in Zapopan (series FZ), one for each delivery
 * note, most of them not due yet and every ninth partly paid.
 */
export const largeAccount: readonly SampleInvoice[] = Array.from({ length: invoicesOpen }, (_, index) => {
  const issued = -Math.floor(((invoicesOpen - index) * 110) / invoicesOpen);
  const totalMinor = 185_000 + Math.round(spread(`altavista ${index}`) * 9_400) * 100;
  return {
    number: `FZ-${4501 + index}`,
    customer: 'altavista',
    kind: 'invoice' as const,
    issued,
    due: issued + terms,
    currency: 'MXN',
    totalMinor,
    openMinor: index % 9 === 4 ? totalMinor - 50_000 : totalMinor,
    state: 'posted' as const,
  };
});
