/** The first letters and the last ones are left alone: there words differ that mean different things. */
const firstLetters = 2;
const lastLetters = 2;
const shortestWord = 7;
const shortestBeginning = 6;

/**
 * Finds the listed word that somebody meant who swapped two letters, left one out or doubled one inside a long word:
 * `inmediatmente`, `abgoado`. Entries that end in `*` are beginnings of words. Null when none is one such slip away.
 */
export function typingErrors(entries: readonly string[]): (typed: string) => string | null {
  const words = new Set(entries.filter((entry) => new RegExp(`^[a-z]{${shortestWord},}$`).test(entry)));
  const beginnings = new Set(
    entries
      .filter((entry) => new RegExp(`^[a-z]{${shortestBeginning},}\\*$`).test(entry))
      .map((entry) => entry.slice(0, -1)),
  );
  const isListed = (word: string) => words.has(word) || hasBeginning(word, beginnings);
  const missing = new Map<string, string>();
  for (const word of words) {
    for (let at = firstLetters; at < word.length - lastLetters; at += 1) missing.set(without(word, at), word);
  }
  return (typed) => {
    if (typed.length < shortestWord - 1 || /[^a-z]/.test(typed)) return null;
    const left = missing.get(typed);
    if (left !== undefined) return left;
    if (typed.length < shortestWord) return null;
    for (let at = firstLetters; at < typed.length - lastLetters; at += 1) {
      const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
      if (swapped !== typed && isListed(swapped)) return swapped;
      if (typed[at] === typed[at - 1] && isListed(without(typed, at))) return without(typed, at);
    }
    return null;
  };
}

function hasBeginning(word: string, beginnings: ReadonlySet<string>): boolean {
  for (let length = shortestBeginning; length <= word.length; length += 1) {
    if (beginnings.has(word.slice(0, length))) return true;
  }
  return false;
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}
