import type { ReadPart } from './read-letter';

const counted = new WeakMap<ReadPart, number>();

/** Words of the newest text as a person counts them: a figure with its marks is one. */
export function countedWords(part: ReadPart): number {
  const known = counted.get(part) ?? part.text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  counted.set(part, known);
  return known;
}
