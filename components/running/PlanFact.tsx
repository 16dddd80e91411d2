import CalendarViewWeekOutlined from '@mui/icons-material/CalendarViewWeekOutlined';
import MoreTimeOutlined from '@mui/icons-material/MoreTimeOutlined';
import type { PlanState } from '@/lib/domain/plan-states';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import type { RunningActs } from './running-acts';

/** A plan or a longer term: how much came, what comes next or did not, and what one can do. */
export function PlanFact({ state, acts }: { state: PlanState; acts: RunningActs }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { plan, received, total, missed } = state;
  const { id: planId, invoiceIds } = plan;
  const isExtension = plan.kind === 'extension';
  const letter = (name: string) => () => acts.openForm({ form: 'letter', letter: name, invoiceIds });
  return (
    <FactRow
      tone={missed.length > 0 ? 'late' : 'promise'}
      icon={isExtension ? <MoreTimeOutlined /> : <CalendarViewWeekOutlined />}
      title={
        isExtension
          ? words('plans.extended', { amount: formats.money(total) })
          : words('plans.running', { paid: formats.digits(received), total: formats.money(total) })
      }
      detail={useDetail(state)}
      menuName={words('plans.menu')}
      choices={[
        { label: words('running.recordPayment'), choose: () => acts.openForm({ form: 'payment', invoiceIds }) },
        ...(isExtension ? [] : [{ label: words('plans.doRemind'), choose: letter('gentle') }]),
        { label: words('plans.doConfirm'), choose: letter(isExtension ? 'extension-granted' : 'plan-confirmation') },
        { label: words('plans.doPrint'), choose: () => acts.openForm({ form: 'agreement-document', planId }) },
        { label: words('plans.doNew'), choose: () => acts.openForm({ form: 'plan', invoiceIds }) },
        { label: words('plans.endTitle'), choose: () => acts.openForm({ form: 'end-plan', planId }) },
      ]}
    />
  );
}

function useDetail({ plan, missed, next, nextJudgedOn }: PlanState): string {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [first] = missed;
  if (first) {
    const phrases = formats.phrases(first.dueOn, 'act');
    const amount = formats.money(first.amount);
    return words('plans.missedParts', { ...formats.counted(missed.length), ...phrases, amount });
  }
  if (!next || nextJudgedOn === null) return '';
  const phrases = formats.phrases(next.dueOn, 'act');
  if (plan.kind !== 'extension') return words('plans.nextPart', { ...phrases, amount: formats.money(next.amount) });
  const { untilDay: untilJudged } = formats.phrases(nextJudgedOn, 'act');
  return words('plans.extendedDetail', { ...phrases, untilJudged });
}
