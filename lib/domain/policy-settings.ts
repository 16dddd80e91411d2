/** The settings that choose among policies: the company's by id, and the cells of the matrix. */
export const policySettings = { company: 'policy.company', matrix: 'policy.matrix' } as const;
