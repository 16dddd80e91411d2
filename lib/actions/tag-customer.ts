import type { PlainDate } from '@/lib/domain/plain-date';
import type { SituationTag } from '@/lib/domain/situation-tag';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** What is the matter with a customer, why we think so and until when; `tag` null: nothing any more. */
export type TagChoice = { customerId: string; tag: SituationTag | null; reason: string; until: PlainDate | null };

/** Tags a customer's situation, which softens tone and pace while it lasts. */
export function tagCustomer(
  here: Circumstances,
  { customerId, tag, reason, until }: TagChoice,
): Promise<Done<boolean>> {
  const situation = tag && { tag, reason, until };
  return perform(here, 'tag-customer', (pen) => pen.change('customers', customerId, { situation }));
}
