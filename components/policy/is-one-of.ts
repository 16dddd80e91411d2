/** Whether a word is one of those that a table names. */
export function isOneOf<Keys extends object>(keys: Keys, word: string): word is keyof Keys & string {
  return Object.hasOwn(keys, word);
}
