import type { Person } from '../mailbox/mailbox';
import { spread } from '../../sample/spread';
import { boot } from './read-boot';
import { words } from './words';

/** Whether this is the account itself. */
export function isSelf({ address }: Person): boolean {
  return address === boot.account.address;
}

/** The name the page shows: a localised pronoun for the account itself. */
export function shownName(person: Person, as: 'sender' | 'recipient'): string {
  if (!isSelf(person)) return person.name || person.address;
  return boot.variants.pronoun ?? (as === 'sender' ? words.self : words.toSelf);
}

const hues = [214, 150, 268, 332, 190, 12, 24, 236];

/** The colour behind a person's initial. */
export function avatarColour({ address }: Person): string {
  return `hsl(${hues[Math.floor(spread(address) * hues.length)]} 36% 40%)`;
}
