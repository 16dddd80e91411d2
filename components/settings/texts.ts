/** A setting that was left empty is unset. */
export function emptyAsNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The lines of a field that takes one item a line (or several with commas), lower-case, each once. */
export function itemsOf(text: string): string[] {
  const items = text.split(/[\n,;]+/).map((item) => item.trim().toLowerCase());
  return [...new Set(items.filter((item) => item !== ''))];
}

/** The first item that is no e-mail address; null when all are. */
export function wrongAddress(text: string): string | null {
  return itemsOf(text).find((item) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(item)) ?? null;
}

/** A domain may be written with its @; null when every item is one. */
export function wrongDomain(text: string): string | null {
  return domainsOf(text).find((item) => !/^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(item)) ?? null;
}

export function domainsOf(text: string): string[] {
  return itemsOf(text).map((item) => item.replace(/^@/, ''));
}
