import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useSurroundings } from '../surroundings';
import { Rich } from './Rich';
import { useFormats } from './use-formats';

/** "Vencido: 186,450.00 MXN y 1,240.00 USD"; nothing when nothing is overdue. */
export function OverdueLine({ panel }: { panel: CustomerPanel }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const overdue = panel.standings.map((standing) => standing.overdue).filter(({ minor }) => minor > 0);
  if (overdue.length === 0) return null;
  return <Rich text={words('form.overdueLine', { amounts: formats.amounts(overdue) })} />;
}
