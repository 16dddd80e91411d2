import { fold } from '@/lib/text/fold';
import type { ReadLetter } from './read-letter';
import type { ToneFacts } from './tone-facts';

const shortestName = 3;

/** Whether the greeting names the person on record; where no person is on record, a name or the company will do. */
export function greetsByName({ greeting, body }: ReadLetter, facts: ToneFacts | null): boolean {
  if (greeting === null) return false;
  const known = (facts?.contacts ?? []).flatMap(({ name }) => (name ? [name] : []));
  const said = fold(body.text.slice(greeting.start, greeting.end));
  const asked = known.length > 0 ? known : facts !== null ? [facts.customer.name] : [];
  const parts = asked.flatMap((name) => fold(name).split(/[\s,.]+/)).filter((part) => part.length >= shortestName);
  if (parts.some((part) => said.includes(part))) return true;
  return known.length === 0 && !greeting.generic;
}
