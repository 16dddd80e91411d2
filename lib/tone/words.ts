import { fold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/span';

/** A word as it is compared (folded, contractions written out) and in its own letters, lower case. */
export type Word = Span & { word: string; exact: string };

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const shape = /\p{N}+|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’‘´`][\p{L}\p{M}]+)*/gu;
const tails: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would' };
const subjects = /^(?:it|that|here|there|what|who|he|she|how|where)$/;
const short: Readonly<Record<string, string>> = {
  q: 'que',
  qq: 'qualquer',
  pra: 'para',
  vc: 'voce',
  vcs: 'voces',
  hj: 'hoje',
  xq: 'porque',
  pq: 'porque',
  ud: 'usted',
  uds: 'ustedes',
};

/**
 * The words of a text with their places. Hyphens part words, `e-mail` and `24h` are read as people mean them, English
 * contractions become two words. Nothing that is not letter or digit is a word.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(shape)) push(words, match[0], match.index, text);
  return words;
}

function push(words: Word[], written: string, start: number, text: string): void {
  const end = start + written.length;
  const apostrophe = written.search(/['’‘´`]/);
  if (apostrophe > 0 && contraction(words, written, apostrophe, start)) return;
  const exact = exactOf(written);
  const before = words.at(-1);
  if (exact === 'mail' && before?.word === 'e' && before.end === start - 1 && text[before.end] === '-') {
    words[words.length - 1] = { word: 'email', exact: 'email', start: before.start, end };
    return;
  }
  if (exact === 'cannot') {
    words.push(
      { word: 'can', exact: 'can', start, end: start + 3 },
      { word: 'not', exact: 'not', start: start + 3, end },
    );
    return;
  }
  const word = folded(exact);
  words.push({ word: short[word] ?? word, exact, start, end });
}

/** `don't` is `do` and `not`, `we'll` is `we` and `will`; a possessive stays one word. */
function contraction(words: Word[], written: string, apostrophe: number, start: number): boolean {
  const head = exactOf(written.slice(0, apostrophe));
  const tail = exactOf(written.slice(apostrophe + 1));
  const end = start + written.length;
  if (tail === 't' && head.endsWith('n')) {
    const verb = head === 'won' ? 'will' : head === 'can' ? 'can' : head === 'shan' ? 'shall' : head.slice(0, -1);
    const cut = start + apostrophe - 1;
    words.push({ word: verb, exact: verb, start, end: cut }, { word: 'not', exact: 'not', start: cut, end });
    return true;
  }
  const second = tails[tail] ?? (tail === 's' && subjects.test(head) ? 'is' : undefined);
  if (second === undefined) return false;
  const cut = start + apostrophe;
  words.push({ word: folded(head), exact: head, start, end: cut }, { word: second, exact: second, start: cut, end });
  return true;
}

function exactOf(written: string): string {
  const lower = written.toLowerCase();
  // oxlint-disable-next-line no-control-regex -- plain words are spared the slow composition
  return /^[\u0000-\u007f]*$/.test(lower)
    ? lower
    : lower
        .replace(unseen, '')
        .normalize('NFKC')
        .replace(/[’‘´`]/g, "'");
}

/** `pagueeee` is `pague`: three equal letters are never meant. */
function folded(exact: string): string {
  const word = fold(exact);
  return /([a-z])\1\1/.test(word) ? word.replace(/([a-z])\1{2,}/g, '$1') : word;
}
