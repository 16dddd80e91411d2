import type { WorklistLine } from '@/lib/views/worklist';
import type { FormRequest } from '../common/form-request';

/** The letter that the day asks for, opened together with the customer; null where there is none to write. */
export function draftRequest({ step }: Pick<WorklistLine, 'step'>): FormRequest | null {
  return step.what === 'write' ? { form: 'letter', letter: step.letter, invoiceIds: [] } : null;
}
