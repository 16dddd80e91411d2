/** Sections that fell away leave blank lines behind. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Paragraphs as mail editors write them themselves: a line is a `div`, an empty line a `div` with a break. */
export function paragraphs(html: string): string {
  return tidy(html)
    .split('\n\n')
    .map((paragraph) => `<div>${paragraph.replaceAll('\n', '<br>')}</div>`)
    .join('<div><br></div>');
}
