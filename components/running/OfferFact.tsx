import CalendarViewWeekOutlined from '@mui/icons-material/CalendarViewWeekOutlined';
import { endOffer, type OfferEnd } from '@/lib/actions/end-plan';
import { dayInZone } from '@/lib/domain/plain-date';
import type { PlanOption } from '@/lib/domain/plan-offers';
import { useActs } from '../common/acts';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import type { RunningActs } from './running-acts';

type Props = { customerId: string; options: readonly PlanOption[]; acts: RunningActs };

/** Ways to pay that were offered and wait for an answer. */
export function OfferFact({ customerId, options, acts }: Props) {
  const here = useSurroundings();
  const { words, calendar } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const [first] = options;
  if (!first) return null;
  const { offer, rows } = first;
  const invoiceIds = rows.flatMap((row) => row.invoiceIds);
  const since = dayInZone(rows[0]?.createdAt ?? here.now(), calendar.timeZone);
  const end = (how: OfferEnd) => () =>
    performHere(endOffer(here, { customerId, offer, how }), {
      done: words(how === 'refused' ? 'plans.savedRefused' : 'plans.savedWithdrawn'),
    });
  return (
    <FactRow
      tone="promise"
      icon={<CalendarViewWeekOutlined />}
      title={words('plans.offered', formats.counted(options.length))}
      detail={words('plans.offeredDetail', formats.phrases(since))}
      menuName={words('plans.offerMenu')}
      choices={[
        { label: words('plans.doAgree'), choose: () => acts.openForm({ form: 'agree-plan', offer }) },
        {
          label: words('plans.doWriteOffer'),
          choose: () => acts.openForm({ form: 'letter', letter: 'plan-proposal', invoiceIds }),
        },
        { label: words('plans.doRefuse'), choose: end('refused') },
        { label: words('plans.doWithdraw'), choose: end('withdrawn') },
      ]}
    />
  );
}
