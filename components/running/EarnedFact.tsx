import RedeemOutlined from '@mui/icons-material/RedeemOutlined';
import type { EarnedIncentive } from '@/lib/domain/earned-incentives';
import { invoiceLabel } from '@/lib/domain/invoice';
import { money } from '@/lib/domain/money';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { MenuChoice } from '../common/OverflowMenu';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import { FactVerb } from './FactVerb';
import type { IncentiveActs } from './use-incentive-acts';

type Props = { earned: EarnedIncentive; panel: CustomerPanel; acts: IncentiveActs; see: MenuChoice };

/** A payment came within the window: what it earned, to be logged or not. */
export function EarnedFact({ earned, panel, acts, see }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { invoiceIds, kind, amount, gift, settle, paidOn } = earned;
  const title =
    kind === 'gift'
      ? words('incentives.earnedGift', { gift: gift ?? '' })
      : words(kind === 'discount' ? 'incentives.earnedDiscount' : 'incentives.earnedCredit', {
          amount: amount ? formats.money(amount) : '',
        });
  const settled = settle.reduce((sum, part) => sum + part.amount.minor, 0);
  const rest = kind === 'discount' && amount && amount.minor > settled ? amount.minor - settled : 0;
  const about = { invoices: namesOf(invoiceIds), onDay: formats.phrases(paidOn).onDay };
  return (
    <FactRow
      tone="settled"
      icon={<RedeemOutlined />}
      title={title}
      detail={
        rest > 0 && amount
          ? words('incentives.earnedAsCredit', { ...about, credit: formats.money(money(rest, amount.currency)) })
          : words('incentives.earnedDetail', about)
      }
      menuName={words('incentives.menu')}
      choices={[{ label: words('incentives.decline'), choose: () => acts.decline(invoiceIds) }, see]}
      below={<FactVerb label={words('incentives.redeem')} act={() => acts.redeem(invoiceIds, title)} />}
    />
  );

  /** Names of those that are still open; how many there are when none is. */
  function namesOf(ids: readonly string[]): string {
    const open = panel.invoices.filter(({ invoice }) => ids.includes(invoice.id));
    const names = open.map(({ invoice }) => invoiceLabel(invoice) ?? words('common.unnamed'));
    return names.length === ids.length && names.length <= 3
      ? formats.list(names)
      : words('timeline.invoicesOf', formats.counted(ids.length));
  }
}
