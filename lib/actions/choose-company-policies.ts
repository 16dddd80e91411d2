import type { PolicyMatrix } from '@/lib/domain/policy-matrix';
import { policySettings } from '@/lib/domain/policy-settings';
import type { Circumstances, Done } from './circumstances';
import { saveSettings } from './save-settings';

/** Which policy is for everybody, and which for whom; what is left out stays. */
export type CompanyPolicies = { company?: string; matrix?: PolicyMatrix };

/** Chooses the company's policy and the cells of the matrix. Null-free: a cell without a policy of its own holds null. */
export function chooseCompanyPolicies(here: Circumstances, { company, matrix }: CompanyPolicies): Promise<Done<void>> {
  return saveSettings(here, {
    ...(company === undefined ? {} : { [policySettings.company]: company }),
    ...(matrix === undefined ? {} : { [policySettings.matrix]: matrix }),
  });
}
