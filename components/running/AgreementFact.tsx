import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import { agreedOn } from '@/lib/domain/company-terms';
import type { CustomerAgreement } from '@/lib/domain/customer';
import type { OpenForm } from '../common/form-request';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';

type Props = { agreement: CustomerAgreement; openForm: OpenForm };

/** What both sides agreed to, and whether they have confirmed it. */
export function AgreementFact({ agreement, openForm }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { reference, acknowledged } = agreement;
  const day = agreedOn(agreement);
  const confirmed = acknowledged
    ? words(acknowledged.by ? 'terms.factAck' : 'terms.factAckNobody', {
        name: acknowledged.by ?? '',
        onDay: formats.phrases(acknowledged.on).onDay,
      })
    : words('terms.factUnconfirmed');
  return (
    <FactRow
      tone="promise"
      icon={<DescriptionOutlined />}
      title={
        day
          ? words('terms.factAgreed', { onDay: formats.phrases(day).onDay })
          : reference
            ? words('terms.factReference', { reference })
            : words('terms.title')
      }
      detail={day && reference ? `${reference} · ${confirmed}` : confirmed}
      menuName={words('terms.menu')}
      choices={[
        { label: words('terms.change'), choose: () => openForm({ form: 'agreement' }) },
        {
          label: words('terms.ask'),
          choose: () => openForm({ form: 'letter', letter: 'welcome-terms', invoiceIds: [] }),
        },
      ]}
    />
  );
}
