/**
 * The text as people compare it: without accents, in lower case. `Ñ` becomes `n`, so this is for comparing and never
 * for showing or storing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isPlainAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Most cells of a table are plain: they are spared the slow decomposition. */
function isPlainAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
