import Typography from '@mui/material/Typography';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { RelationCard } from '@/lib/views/relation-card';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactList, type FactLine } from './FactList';
import { Part } from './Part';

/** What they owe, in few words, and when it may come: it stands on the panel in full. */
export function OwedPart({ card }: { card: RelationCard }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const overdue = card.standings.map((standing) => standing.overdue).filter(({ minor }) => minor > 0);
  const lines: FactLine[] = [
    ...(overdue.length === 0
      ? []
      : [{ key: 'overdue', label: words('relation.overdue'), value: formats.amounts(overdue) }]),
    ...card.expected.map(({ invoice, payment }) => ({
      key: invoice.id,
      label: words('relation.expected'),
      value: words(`relation.expected-${payment.ground}`, {
        invoice: invoiceLabel(invoice) ?? words('common.unnamed'),
        day: formats.phrases(payment.day, 'act').day,
      }),
    })),
  ];
  return (
    <Part title={words('relation.owed')}>
      {lines.length === 0 ? (
        <Typography variant="body1" color="textSecondary">
          {words('relation.owedNothing')}
        </Typography>
      ) : (
        <FactList lines={lines} />
      )}
    </Part>
  );
}
