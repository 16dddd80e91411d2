import Typography from '@mui/material/Typography';
import Button from '@mui/material/Button';
import { offerOf, partsOf } from '@/lib/domain/plan-offers';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { ScheduleLines } from '../common/ScheduleLines';
import { useSurroundings } from '../surroundings';

/** What was agreed, and what one does then: put it in writing. */
export function AgreedPage({ panel, planId, close, openForm }: FormProps & { planId: string }) {
  const { words } = useSurroundings();
  const found = panel.plans.running.find(({ plan }) => plan.id === planId)?.plan;
  const rows = panel.plans.running.flatMap(({ plan }) =>
    found && offerOf(plan) === offerOf(found) && plan.option === found.option ? [plan] : [],
  );
  const invoiceIds = rows.flatMap((row) => row.invoiceIds);
  return (
    <FormPage
      title={words('plans.agreedTitle')}
      subject={panel.customer.name}
      back={close}
      submit={{
        label: words('plans.writeConfirmation'),
        save: () => openForm({ form: 'letter', letter: 'plan-confirmation', invoiceIds }),
        missing: null,
        isBusy: false,
      }}
      beside={
        <Button onClick={() => openForm({ form: 'agreement-document', planId })}>{words('plans.doPrint')}</Button>
      }
    >
      <ScheduleLines parts={partsOf(rows)} label={words('plans.way')} />
      <Typography variant="body2" color="textSecondary">
        {words('plans.agreedText')}
      </Typography>
    </FormPage>
  );
}
