import type { Concession } from '@/lib/domain/concessions';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactList } from './FactList';
import { Part } from './Part';

/** What we granted them and what became of it: who was met half-way and kept their word is worth knowing (S3.16). */
export function ConcessionsPart({ concessions }: { concessions: readonly Concession[] }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const detail = ({ outcome, on, amount, what }: Concession) =>
    [words(`relation.outcome-${outcome}`), amount && formats.money(amount), what, formats.shortDay(on)]
      .filter(Boolean)
      .join(' · ');
  if (concessions.length === 0) return null;
  return (
    <Part title={words('relation.concessions')}>
      <FactList
        lines={concessions.map((one) => ({
          key: one.id,
          label: words(`relation.kind-${one.kind}`),
          value: detail(one),
        }))}
      />
    </Part>
  );
}
