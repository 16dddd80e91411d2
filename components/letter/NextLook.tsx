import type { CustomerPanel } from '@/lib/views/customer-panel';
import { FollowUpPicker } from '../common/FollowUpPicker';
import type { PickedDay } from '../common/picked-day';
import { useQuickDays } from '../common/use-quick-days';
import { useSurroundings } from '../surroundings';

type Props = { panel: CustomerPanel; value: PickedDay; onChange: (value: PickedDay) => void };

/** When to look whether it helped; it is saved together with what is noted as sent. */
export function NextLook({ panel, value, onChange }: Props) {
  const { words } = useSurroundings();
  const quickDays = useQuickDays(panel.promises);
  return (
    <FollowUpPicker
      label={words('form.followUpWhen')}
      value={value}
      onChange={onChange}
      quickDays={quickDays}
      isOptional
    />
  );
}
