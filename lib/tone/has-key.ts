import type { Token } from './read-letter';

/** Whether a word is of a class or is this very key; a word that is not there is not. */
export function hasKey(token: Token | undefined, key: string): boolean {
  return token?.keys.includes(key) ?? false;
}
