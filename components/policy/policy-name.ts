import type { MatrixBehaviour } from '@/lib/domain/policy-matrix';
import type { Policy } from '@/lib/domain/policy';
import type { Words } from '@/lib/i18n/words';

const shipped = {
  'kind-standard': 'treatment.name-kind-standard',
  light: 'treatment.name-light',
  personal: 'treatment.name-personal',
  care: 'treatment.name-care',
  strict: 'treatment.name-strict',
  'no-follow': 'treatment.name-no-follow',
} as const;

/** What a policy is called: its own name, the interface's word for a shipped one, else that it has none. */
export function policyName({ id, name }: Pick<Policy, 'id' | 'name'>, words: Words): string {
  if (name) return name;
  return isShipped(id) ? words(shipped[id]) : words('treatment.nameless');
}

export function isShipped(id: string): id is keyof typeof shipped {
  return Object.hasOwn(shipped, id);
}

const behaviours = {
  punctual: 'treatment.behaviour-punctual',
  'with-reminder': 'treatment.behaviour-with-reminder',
  slow: 'treatment.behaviour-slow',
  chronic: 'treatment.behaviour-chronic',
  'in-difficulty': 'treatment.behaviour-in-difficulty',
} as const satisfies Record<MatrixBehaviour, string>;

/** How a group pays, in words. */
export function behaviourName(behaviour: MatrixBehaviour, words: Words): string {
  return words(behaviours[behaviour]);
}
