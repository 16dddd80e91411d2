import RuleOutlined from '@mui/icons-material/RuleOutlined';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import type { RunningActs } from './running-acts';

/** Conditions that differ from the usual ones. */
export function ConditionsFact({ panel, acts }: { panel: CustomerPanel; acts: RunningActs }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { credit, terms } = panel.customer;
  if (!credit) return null;
  const list = [
    ...(credit.prepayment ? [words('agreements.conditionsPrepayment')] : []),
    ...(credit.limit ? [words('agreements.conditionsLimit', { amount: formats.money(credit.limit) })] : []),
    ...(terms === null ? [] : [words('agreements.conditionsTerms', formats.counted(terms))]),
  ];
  return (
    <FactRow
      tone="neutral"
      icon={<RuleOutlined />}
      title={words('agreements.conditionsNow', { list: formats.list(list) })}
      detail={credit.since ? formats.phrases(credit.since).sinceDay : ''}
      menuName={words('agreements.conditions')}
      choices={[{ label: words('agreements.conditions'), choose: () => acts.openForm({ form: 'conditions' }) }]}
    />
  );
}
