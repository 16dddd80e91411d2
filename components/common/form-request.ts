import type { ReminderChoice } from '@/lib/actions/draft-reminder';
import type { OpenMail } from '@/lib/host/mail-host';
import type { PlanPreset } from '@/lib/domain/plan-presets';
import type { CustomerPanel } from '@/lib/views/customer-panel';

/** A form that someone asks to be opened, with what is already known about it. */
export type FormRequest =
  | {
      form: 'letter';
      letter: string | null;
      invoiceIds: readonly string[];
      medium?: ReminderChoice['medium'];
      /** What is filled in beside the letter already; the person may change it. */
      answers?: ReminderChoice['answers'];
    }
  | { form: 'promise'; invoiceIds: readonly string[]; inParts?: boolean }
  | { form: 'payment'; invoiceIds: readonly string[] }
  | { form: 'call' }
  | { form: 'note' }
  | { form: 'follow-up' }
  | { form: 'dispute'; invoiceIds: readonly string[] }
  | { form: 'close-dispute'; disputeId: string }
  | { form: 'dispute-note'; disputeId: string }
  | { form: 'disputes' }
  | { form: 'brief' }
  | { form: 'brief-result'; followUpId: string }
  | { form: 'plan'; invoiceIds: readonly string[]; preset?: PlanPreset }
  | { form: 'agree-plan'; offer: string }
  | { form: 'plan-agreed'; planId: string }
  | { form: 'end-plan'; planId: string }
  | { form: 'extension'; invoiceIds: readonly string[] }
  | { form: 'conditions' }
  | { form: 'park' }
  | { form: 'ways-out'; invoiceIds: readonly string[] }
  | { form: 'relation' }
  | { form: 'contact-steps' }
  | { form: 'customer' }
  | { form: 'incentive' }
  | { form: 'use-credit'; currency: string }
  | { form: 'agreement' }
  | { form: 'agreement-document'; planId: string }
  | { form: 'invoice-policy'; invoiceIds: readonly string[] }
  | { form: 'late-fee'; invoiceIds: readonly string[] }
  | { form: 'treatment' };

export type OpenForm = (request: FormRequest) => void;

/** What every form is given: the customer's facts, the open mail, and the way back. */
export type FormProps = {
  panel: CustomerPanel;
  mail: OpenMail | null;
  close: () => void;
  /** Goes on to another form of this customer, in the place of this one. */
  openForm: OpenForm;
  /** Where the arrow leads, where that is not where a form that is done leads. */
  back?: () => void;
};
