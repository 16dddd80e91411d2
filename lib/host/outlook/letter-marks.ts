const parts = 5;
const partLength = 80;
const leastLength = 12;

/** A few words from several lines of a letter, by which it is recognised after small changes by hand. */
export function fingerprintOf(plain: string): string {
  const lines = plain.split('\n').map(plainWords);
  const telling = lines.filter((line) => line.length >= leastLength);
  const chosen = telling.length > 0 ? telling : [plainWords(plain)];
  return chosen
    .slice(0, parts)
    .map((line) => line.slice(0, partLength).trim())
    .join('\n');
}

/** Whether at least half of the letter's parts stand in this text. */
export function holdsLetter(text: string, fingerprint: string): boolean {
  const words = plainWords(text);
  const wanted = fingerprint.split('\n').filter((part) => part !== '');
  const there = wanted.filter((part) => words.includes(part));
  return wanted.length > 0 && there.length * 2 >= wanted.length;
}

function plainWords(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}
