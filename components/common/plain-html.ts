const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Typed lines as the rich side of a mail: one block for each, an empty one for a blank line. */
export function plainHtml(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign));
  return lines.map((line) => `<div>${line || '<br>'}</div>`).join('');
}
