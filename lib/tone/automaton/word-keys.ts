import { fold } from '@/lib/text/fold';
import type { Word } from '../words';
import { typingErrors } from './typing-errors';

/** What a word may be looked up as: itself, its beginnings, its exact letters, its classes. */
export type WordKeys = (word: Pick<Word, 'word' | 'exact'>, unaccented: boolean) => readonly string[];

/** Words of one class parted by blanks; `=exact` and `begin*` as in patterns. */
export type WordClasses = Readonly<Record<string, string>>;

const shortestBeginning = 3;
const mostRemembered = 4000;

/**
 * Keys of words for these phrases and classes; only keys that lead somewhere are named. `extra` gives the classes that
 * are worked out from a word's ending.
 */
export function wordKeysOf(
  keys: ReadonlySet<string>,
  classes: WordClasses,
  extra: (word: Pick<Word, 'word' | 'exact'>) => readonly string[],
): WordKeys {
  const known = new Map<string, string[]>();
  const add = (entry: string, key: string) => {
    const list = known.get(entry);
    if (list === undefined) known.set(entry, [key]);
    else if (!list.includes(key)) list.push(key);
  };
  const register = (entry: string, key: string) => {
    if (!entry.startsWith('=')) return add(entry, key);
    add(entry, key);
    // Where nobody typed an accent, the letters alone must do.
    add(`~${fold(entry.slice(1))}`, key);
  };
  for (const key of keys) if (!key.startsWith('{')) register(key, key);
  for (const [name, words] of Object.entries(classes)) {
    for (const entry of words.split(' ')) register(entry.startsWith('=') ? entry : fold(entry), `{${name}}`);
  }
  const corrected = typingErrors([...known.keys()]);
  const accented = new Map<string, readonly string[]>();
  const plain = new Map<string, readonly string[]>();
  return (word, unaccented) => {
    const remembered = unaccented ? plain : accented;
    const before = remembered.get(word.exact);
    if (before !== undefined) return before;
    const found = [...look(known, word, unaccented), ...extra(word)];
    // "The link's on the invoice": what is owned, or is, counts as itself too.
    if (word.word.endsWith("'s")) {
      const bare = word.word.slice(0, -2);
      found.push(...look(known, { word: bare, exact: bare }, unaccented));
    }
    const meant = found.length === 0 ? corrected(word.word) : null;
    const all = meant === null ? found : look(known, { word: meant, exact: meant }, unaccented);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word.exact, all);
    return all;
  };
}

function look(
  known: ReadonlyMap<string, readonly string[]>,
  { word, exact }: Pick<Word, 'word' | 'exact'>,
  unaccented: boolean,
): string[] {
  const found = [...(known.get(word) ?? []), ...(known.get(unaccented ? `~${word}` : `=${exact}`) ?? [])];
  for (let length = shortestBeginning; length <= word.length; length += 1) {
    const list = known.get(`${word.slice(0, length)}*`);
    if (list !== undefined) found.push(...list);
  }
  return found;
}
