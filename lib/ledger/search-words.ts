/**
 * The words of a name as they are looked for: without accents, lower-case, split at everything that is neither letter nor
 * digit, each once. What is typed into the search goes through the same function.
 */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))];
}

/**
 * The keys by which a document number is found: whole without blanks, with and without its series, and its last run of
 * digits without leading zeros (people write `2071` for `F-002071`).
 */
export function numberKeys(series: string | null, number: string | null): string[] {
  if (number === null) return [];
  const digits = /(\d+)\D*$/.exec(number)?.[1]?.replace(/^0+(?=\d)/, '');
  const keys = [numberKey(number), series ? numberKey(series + number) : null, digits ?? null];
  return [...new Set(keys.filter((key) => key !== null))];
}

/** A document number as it is compared: lower-case, without blanks. */
export function numberKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
