const lastLines = 6;
const mostWords = 12;

/** "Go Tigers, Dana": a few words and the name behind their comma, at the very end; "Beto, de la tienda" is only a name. */
const withName =
  /(?:^|[.!?] )(?![Pp]lease\b)\p{L}[\p{L}'’]*(?: [\p{L}'’]+){0,2}, \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2}\.?$/u;

/** Beneath a name "Botas La Herradura, León" is whose name it is. */
const endsSentence = /[.!?,;:)…]$/;

/** Whether a short line with a comma stands above the name at the end, as closing formulas of any language do. */
export function hasClosingLine(text: string): boolean {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  // The very last line has nobody's name beneath it: then it is a list or a broken sentence.
  return (
    (withName.test(filled.at(-1) ?? '') && endsSentence.test(filled.at(-2) ?? '')) ||
    filled
      .slice(-lastLines, -1)
      .some((line) => /^\p{Lu}[^.:;?\d]*,$/u.test(line) && line.split(/\s+/).length <= mostWords)
  );
}
