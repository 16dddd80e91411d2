import type { PlaceChoice } from '@/lib/actions/choose-policy';
import { LabelledChips } from '../common/LabelledChips';
import { useSurroundings } from '../surroundings';

/** What becomes of a customer's place on the ladder when their policy changes; nothing restarts silently (RULE-8). */
export function PlaceQuestion({
  value,
  onChoose,
}: {
  value: PlaceChoice | null;
  onChoose: (place: PlaceChoice) => void;
}) {
  const { words } = useSurroundings();
  return (
    <LabelledChips
      label={words('treatment.place')}
      choices={[
        { value: 'keep', label: words('treatment.keep') },
        { value: 'restart', label: words('treatment.restart') },
        { value: 'by-hand', label: words('treatment.by-hand') },
      ]}
      value={value}
      onChoose={onChoose}
    />
  );
}
