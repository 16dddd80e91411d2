import type { AmountClass } from './amount-class';
import type { BehaviourSegment } from './segment';

/** The behaviours that have a row; who is new, or pays on unknown days, takes the company's policy. */
export const matrixBehaviours = ['punctual', 'with-reminder', 'slow', 'chronic', 'in-difficulty'] as const;

export const matrixClasses = ['A', 'B', 'C'] as const satisfies readonly AmountClass[];

export type MatrixBehaviour = (typeof matrixBehaviours)[number];

/** The policy of each of the 15 cells, by id; null: the company's. */
export type PolicyMatrix = Readonly<Record<MatrixBehaviour, Readonly<Record<AmountClass, string | null>>>>;

/** What we ship: effort where it helps, little where people pay anyway (collections §8.3, practices S3.9, S3.25). */
export const shippedMatrix: PolicyMatrix = {
  punctual: { A: null, B: 'light', C: 'light' },
  'with-reminder': { A: 'personal', B: null, C: null },
  slow: { A: 'personal', B: 'personal', C: null },
  chronic: { A: 'personal', B: 'personal', C: null },
  'in-difficulty': { A: 'care', B: 'care', C: 'care' },
};

/** The policy of a cell; null: the company's. Without a class a customer counts as C. */
export function policyOfCell(
  matrix: PolicyMatrix,
  behaviour: BehaviourSegment | null,
  amountClass: AmountClass | null,
): string | null {
  const row = matrixBehaviours.find((one) => one === behaviour);
  return row ? matrix[row][amountClass ?? 'C'] : null;
}

/** Whether one policy serves every cell: then everybody is treated alike, which the articles warn of (S3.1). */
export function treatsAllAlike(matrix: PolicyMatrix, company: string): boolean {
  const used = matrixBehaviours.flatMap((row) => matrixClasses.map((column) => matrix[row][column] ?? company));
  return new Set([company, ...used]).size === 1;
}
