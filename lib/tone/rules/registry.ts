import type { Rule } from '../rule';
import { harm } from './threat/harm';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [harm];
