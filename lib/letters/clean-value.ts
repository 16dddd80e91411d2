const controls = /[\p{Cc}\u2028\u2029]+/gu;
const marks = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A value of the record as one line of a letter: without line breaks, control and bidi marks (a name must not turn the
 * amount beside it around), and no longer than `limit` characters. Null when nothing is left.
 */
export function cleanLine(text: string | null, limit: number): string | null {
  if (text === null) return null;
  const line = text.normalize('NFC').replace(controls, ' ').replace(marks, '').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  const short =
    letters.length > limit
      ? `${letters
          .slice(0, limit - 1)
          .join('')
          .trimEnd()}…`
      : line;
  return short === '' ? null : short;
}

/** The same for what a person wrote in several lines, such as bank lines: at most 12 of 200 characters, none empty. */
export function cleanLines(text: string | null): string[] {
  const lines = (text ?? '').split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.flatMap((line) => cleanLine(line, 200) ?? []).slice(0, 12);
}

/** Sets a right-to-left value apart, so that figures after it keep their order; others stay as they are. */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** Text for HTML content and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The address as one may link to it, or null: only https and mailto become links, everything else stays plain text. */
export function safeLink(text: string): string | null {
  if (!URL.canParse(text) || /\s/.test(text)) return null;
  const { protocol, username, password } = new URL(text);
  const plain = username === '' && password === '';
  return plain && (protocol === 'https:' || protocol === 'mailto:') ? text : null;
}
