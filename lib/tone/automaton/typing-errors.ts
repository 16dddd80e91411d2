/** Beginnings and endings are left alone: there words differ that mean different things. */
const first = 2;
const lastLetters = 2;
const shortest = 7;

/**
 * Finds the listed word that somebody meant who swapped two letters, left one out or doubled one inside a long word:
 * `inmediatmente`, `abgoado`. Null when none is one such slip away.
 */
export function typingErrors(words: readonly string[]): (typed: string) => string | null {
  const listed = new Set(words);
  const missing = new Map<string, string>();
  for (const word of words) {
    for (let at = first; at < word.length - lastLetters; at += 1) missing.set(without(word, at), word);
  }
  return (typed) => {
    if (typed.length < shortest - 1 || /\d/.test(typed)) return null;
    const left = missing.get(typed);
    if (left !== undefined) return left;
    for (let at = first; at < typed.length - lastLetters; at += 1) {
      const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
      if (at + 1 < typed.length - 1 && listed.has(swapped)) return swapped;
      if (typed[at] === typed[at - 1] && listed.has(without(typed, at))) return without(typed, at);
    }
    return null;
  };
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}
