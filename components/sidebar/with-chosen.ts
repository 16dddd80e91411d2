import type { FormRequest } from '../common/form-request';

/** A form that was asked for without naming invoices speaks of those which are ticked. */
export function withChosen(request: FormRequest, chosen: readonly string[]): FormRequest {
  return 'invoiceIds' in request && request.invoiceIds.length === 0 ? { ...request, invoiceIds: chosen } : request;
}
