import { editorText } from './editor-text';
import { plainWords } from './plain-words';

const parts = 5;
const partLength = 80;
const leastLength = 12;

/**
 * A few words from several lines of a letter, one part a line, by which it is recognised after small changes by hand.
 * @param plain the letter's plain text
 */
export function fingerprintOf(plain: string): string {
  const lines = plain.split('\n').map((line) => plainWords(line));
  const telling = lines.filter((line) => line.length >= leastLength);
  const chosen = telling.length > 0 ? telling : [plainWords(plain)];
  return chosen
    .slice(0, parts)
    .map((line) => line.slice(0, partLength).trim())
    .join('\n');
}

/** Whether at least half of the letter's parts still stand in this editor, quotes not counted. */
export function holdsLetter(editor: HTMLElement, fingerprint: string): boolean {
  const words = plainWords(editorText(editor));
  const wanted = fingerprint.split('\n').filter((part) => part !== '');
  const there = wanted.filter((part) => words.includes(part));
  return wanted.length > 0 && there.length * 2 >= wanted.length;
}
