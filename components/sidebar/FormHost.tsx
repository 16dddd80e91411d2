import { Suspense, useState } from 'react';
import type { OpenMail } from '@/lib/host/mail-host';
import { customerPanel } from '@/lib/views/customer-panel';
import type { FormProps, FormRequest } from '../common/form-request';
import { lazily } from '../common/lazily';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';

// Nobody needs a form before the first panel is there, so each comes in its own chunk.
const PromiseForm = lazily(async () => (await import('../promises/PromiseForm')).PromiseForm);
const CallForm = lazily(async () => (await import('../calls/CallForm')).CallForm);
const NoteForm = lazily(async () => (await import('../notes/NoteForm')).NoteForm);
const PaymentForm = lazily(async () => (await import('../payments/PaymentForm')).PaymentForm);
const FollowUpForm = lazily(async () => (await import('../follow-ups/FollowUpForm')).FollowUpForm);
const DisputeForm = lazily(async () => (await import('../disputes/DisputeForm')).DisputeForm);
const CloseDisputeForm = lazily(async () => (await import('../disputes/CloseDisputeForm')).CloseDisputeForm);
const DisputeNoteForm = lazily(async () => (await import('../disputes/DisputeNoteForm')).DisputeNoteForm);
const DisputesPage = lazily(async () => (await import('../disputes/DisputesPage')).DisputesPage);
const BriefForm = lazily(async () => (await import('../channels/BriefForm')).BriefForm);
const BriefResultForm = lazily(async () => (await import('../channels/BriefResultForm')).BriefResultForm);
const PlanForm = lazily(async () => (await import('../instalments/PlanForm')).PlanForm);
const AgreePlanForm = lazily(async () => (await import('../instalments/AgreePlanForm')).AgreePlanForm);
const AgreedPage = lazily(async () => (await import('../instalments/AgreedPage')).AgreedPage);
const EndPlanForm = lazily(async () => (await import('../instalments/EndPlanForm')).EndPlanForm);
const ExtensionForm = lazily(async () => (await import('../agreements/ExtensionForm')).ExtensionForm);
const ConditionsForm = lazily(async () => (await import('../agreements/ConditionsForm')).ConditionsForm);
const ParkForm = lazily(async () => (await import('../agreements/ParkForm')).ParkForm);
const WaysOutPage = lazily(async () => (await import('../agreements/WaysOutPage')).WaysOutPage);
const RelationPage = lazily(async () => (await import('../relation/RelationPage')).RelationPage);
const ContactSteps = lazily(async () => (await import('../relation/ContactSteps')).ContactSteps);
const CustomerForm = lazily(async () => (await import('../customer/CustomerForm')).CustomerForm);
const IncentiveForm = lazily(async () => (await import('../incentives/IncentiveForm')).IncentiveForm);
const UseCreditForm = lazily(async () => (await import('../incentives/UseCreditForm')).UseCreditForm);
const AgreementForm = lazily(async () => (await import('../terms/AgreementForm')).AgreementForm);
const AgreementDocument = lazily(async () => (await import('../terms/AgreementDocument')).AgreementDocument);
const TreatmentForm = lazily(async () => (await import('../policy/TreatmentForm')).TreatmentForm);
const InvoicePolicyForm = lazily(async () => (await import('../policy/InvoicePolicyForm')).InvoicePolicyForm);
const LateFeeForm = lazily(async () => (await import('../payments/LateFeeForm')).LateFeeForm);
const LetterForm = lazily(async () => (await import('../letter/LetterForm')).LetterForm);

type Props = { customerId: string; request: FormRequest; mail: OpenMail | null; close: () => void; back?: () => void };

/** The form that was asked for, over the living facts of its customer. */
export function FormHost({ customerId, request, mail, ...ways }: Props) {
  const asked = JSON.stringify(request);
  const [next, setNext] = useState<{ after: string; request: FormRequest } | null>(null);
  const current = next?.after === asked ? next.request : request;
  const openForm = (to: FormRequest) => setNext({ after: asked, request: to });
  const { today, calendar } = useSurroundings();
  const seen = useView(customerPanel, { customerId, today, calendar });
  return (
    <ViewOf seen={seen}>
      {(panel) =>
        panel ? (
          <Suspense key={JSON.stringify(current)} fallback={null}>
            {formOf(current, { panel, mail, openForm, ...ways })}
          </Suspense>
        ) : null
      }
    </ViewOf>
  );
}

function formOf(request: FormRequest, props: FormProps) {
  switch (request.form) {
    case 'letter':
      return <LetterForm {...props} {...request} />;
    case 'promise':
      return <PromiseForm {...props} invoiceIds={request.invoiceIds} inParts={request.inParts ?? false} />;
    case 'payment':
      return <PaymentForm {...props} invoiceIds={request.invoiceIds} />;
    case 'call':
      return <CallForm {...props} />;
    case 'note':
      return <NoteForm {...props} />;
    case 'follow-up':
      return <FollowUpForm {...props} />;
    case 'dispute':
      return <DisputeForm {...props} invoiceIds={request.invoiceIds} />;
    case 'close-dispute':
      return <CloseDisputeForm {...props} disputeId={request.disputeId} />;
    case 'dispute-note':
      return <DisputeNoteForm {...props} disputeId={request.disputeId} />;
    case 'disputes':
      return <DisputesPage {...props} />;
    case 'brief':
      return <BriefForm {...props} />;
    case 'brief-result':
      return <BriefResultForm {...props} followUpId={request.followUpId} />;
    case 'plan':
      return <PlanForm {...props} invoiceIds={request.invoiceIds} preset={request.preset} />;
    case 'agree-plan':
      return <AgreePlanForm {...props} offer={request.offer} />;
    case 'plan-agreed':
      return <AgreedPage {...props} planId={request.planId} />;
    case 'end-plan':
      return <EndPlanForm {...props} planId={request.planId} />;
    case 'extension':
      return <ExtensionForm {...props} invoiceIds={request.invoiceIds} />;
    case 'conditions':
      return <ConditionsForm {...props} />;
    case 'park':
      return <ParkForm {...props} />;
    case 'ways-out':
      return <WaysOutPage {...props} invoiceIds={request.invoiceIds} />;
    case 'relation':
      return <RelationPage {...props} />;
    case 'contact-steps':
      return <ContactSteps {...props} />;
    case 'customer':
      return <CustomerForm {...props} />;
    case 'incentive':
      return <IncentiveForm {...props} />;
    case 'use-credit':
      return <UseCreditForm {...props} currency={request.currency} />;
    case 'agreement':
      return <AgreementForm {...props} />;
    case 'agreement-document':
      return <AgreementDocument {...props} planId={request.planId} />;
    case 'invoice-policy':
      return <InvoicePolicyForm {...props} invoiceIds={request.invoiceIds} />;
    case 'late-fee':
      return <LateFeeForm {...props} invoiceIds={request.invoiceIds} />;
    case 'treatment':
      return <TreatmentForm {...props} />;
  }
}
