import { invoiceLabel } from '@/lib/domain/invoice';
import type { Overtaken } from '@/lib/domain/overtaken';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

const sentences = {
  cancelled: 'overtaken.cancelled',
  credited: 'overtaken.credited',
  paid: 'overtaken.paid',
  disputed: 'overtaken.disputed',
} as const;

/** So many are named one by one; of the others there is a count. */
const named = 3;

/** What became of the invoices of a letter since it was begun, a sentence each. */
export function OvertakenLines({ overtaken }: { overtaken: readonly Overtaken[] }) {
  const { words } = useSurroundings();
  const { counted } = useFormats();
  const others = overtaken.length - named;
  return (
    <>
      {overtaken.slice(0, named).map(({ invoice, by }) => (
        <div key={invoice.id}>
          {words(sentences[by], { invoice: invoiceLabel(invoice) ?? words('overtaken.unnamed') })}
        </div>
      ))}
      {others > 0 ? <div>{words('overtaken.more', counted(others))}</div> : null}
    </>
  );
}
