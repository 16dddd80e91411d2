import CardGiftcardOutlined from '@mui/icons-material/CardGiftcardOutlined';
import RedeemOutlined from '@mui/icons-material/RedeemOutlined';
import SavingsOutlined from '@mui/icons-material/SavingsOutlined';
import Box from '@mui/material/Box';
import { incentives } from '@/lib/views/incentives';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { OpenForm } from '../common/form-request';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { AgreementFact } from './AgreementFact';
import { EarnedFact } from './EarnedFact';
import { FactRow } from './FactRow';
import { FactVerb } from './FactVerb';
import { useIncentiveActs } from './use-incentive-acts';

type Props = { panel: CustomerPanel; openForm: OpenForm };

/** What is to be done about incentives (earned, a gift to bring, a credit to spend), and what both sides agreed to. */
export function IncentiveFacts({ panel, openForm }: Props) {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const { customer } = panel;
  const acts = useIncentiveActs(customer.id);
  const seen = useView(incentives, { customerId: customer.id, today, calendar });
  const standing = seen.phase === 'here' ? seen.answer : null;
  const { earned = [], gifts = [], credits = [], toThank = null } = standing ?? {};
  const isEmpty = earned.length + gifts.length + credits.length === 0 && toThank === null;
  if (isEmpty && !customer.agreement) return null;
  const see = { label: words('incentives.open'), choose: () => openForm({ form: 'incentive' }) };
  const worth = (row: NonNullable<typeof toThank>) =>
    row.amount ? formats.money(row.amount) : (row.gift ?? words('incentives.gift'));
  return (
    <Box
      component="section"
      aria-label={words('incentives.region')}
      sx={{ borderTop: '1px solid', borderColor: 'divider', px: 4, py: '10px' }}
    >
      <ul>
        {earned.map((one) => (
          <EarnedFact key={one.invoiceIds.join(' ')} earned={one} panel={panel} acts={acts} see={see} />
        ))}
        {toThank ? (
          <FactRow
            tone="settled"
            icon={<RedeemOutlined />}
            title={words('incentives.thankTitle')}
            detail={words('incentives.thankDetail', { what: worth(toThank) })}
            menuName={words('incentives.menu')}
            choices={[see]}
            below={
              <FactVerb
                label={words('incentives.thank')}
                act={() => openForm({ form: 'letter', letter: 'thank-you', invoiceIds: [] })}
              />
            }
          />
        ) : null}
        {gifts.map((row) => (
          <FactRow
            key={row.id}
            tone="attention"
            icon={<CardGiftcardOutlined />}
            title={words('incentives.giftWaits', { gift: row.gift ?? '' })}
            detail={words('incentives.since', formats.phrases(row.on))}
            menuName={words('incentives.menu')}
            choices={[see]}
            below={<FactVerb label={words('incentives.delivered')} act={() => acts.deliver(row.id)} />}
          />
        ))}
        {credits.map((credit) => (
          <FactRow
            key={credit.currency}
            tone="settled"
            icon={<SavingsOutlined />}
            title={words('incentives.creditThere', { amount: formats.money(credit) })}
            detail={words('incentives.creditDetail')}
            menuName={words('incentives.menu')}
            choices={[see]}
            below={
              <FactVerb
                label={words('incentives.use')}
                act={() => openForm({ form: 'use-credit', currency: credit.currency })}
              />
            }
          />
        ))}
        {customer.agreement ? <AgreementFact agreement={customer.agreement} openForm={openForm} /> : null}
      </ul>
    </Box>
  );
}
