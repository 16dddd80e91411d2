import type { ReadPart } from './read-letter';

/** Words of the newest text as a person counts them: a figure with its marks is one. */
export function countedWords({ text }: ReadPart): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
