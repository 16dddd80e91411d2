import { writeSelectors } from './page-selectors';
import { plainWords } from './plain-words';
import { queryAll } from '../read/query-own';

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
  const words = bare(ownText(editor));
  const wanted = fingerprint.split('\n').filter((part) => part !== '');
  const there = wanted.filter((part) => words.includes(bare(part)));
  return wanted.length > 0 && there.length * 2 >= wanted.length;
}

/** Text as it is compared across nodes, lines and cells: without any blank. */
export function bare(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}

/** A letter of ours may well be quoted under the next one. */
function ownText(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value.replace(/^>.*$/gm, '');
  const copy = editor.cloneNode(true) as HTMLElement;
  for (const quote of queryAll(copy, writeSelectors.quote)) quote.remove();
  return copy.textContent;
}
