/** The text of a piece of HTML as a reader sees it, and for each of its units where that stands in the HTML. */
export type HtmlText = { text: string; places: Uint32Array };

const piece =
  /<!--[\s\S]*?-->|<!?\/?([a-z][a-z0-9:]*)\b((?:[^>"']|"[^"]*"|'[^']*')*)>|&(?:#(\d+)|#x([\da-f]+)|([a-z]+));|[^<&]+|[<&]/gi;
const blocks = /^(?:p|div|li|ul|ol|table|tr|h[1-6]|blockquote|section|article|header|footer|hr|pre)$/;
const unseen = /^(?:script|style|head|title|template)$/;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  pound: '£',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
  middot: '·',
  bull: '•',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Ntilde: 'Ñ',
  uuml: 'ü',
  atilde: 'ã',
  otilde: 'õ',
  ccedil: 'ç',
  acirc: 'â',
  ecirc: 'ê',
  ocirc: 'ô',
  agrave: 'à',
};

/** Quoted history of Gmail and Apple Mail; it ends with its element. */
const quoted = /gmail_(?:quote|attr)|yahoo_quoted|moz-cite-prefix|protonmail_quote/i;
/** Outlook's marks of history; everything behind them belongs to it. */
const historyFrom = /\bid\s*=\s*["']?(?:appendonsend|divRplyFwdMsg)\b/i;

/**
 * The newest text of a mail's HTML without quoted history, with line breaks where a reader sees them. What the markers of
 * Gmail, Outlook and Apple Mail leave unmarked is found by `newestText` in the plain text.
 */
export function htmlText(html: string): HtmlText {
  const written: string[] = [];
  const places: number[] = [];
  const add = (said: string, place: number, step: number) => {
    for (let at = 0; at < said.length; at += 1) {
      written.push(said.charAt(at));
      places.push(place + at * step);
    }
  };
  const breakLine = (place: number) => {
    if (written.length > 0 && written.at(-1) !== '\n') add('\n', place, 0);
  };
  let hidden: { name: string; depth: number } | null = null;
  for (const match of html.matchAll(piece)) {
    const [whole, tag, attributes = '', decimal, hex, entity] = match;
    const name = tag?.toLowerCase();
    if (name !== undefined) {
      const closes = whole.startsWith('</');
      if (hidden !== null) {
        if (name === hidden.name && !whole.endsWith('/>')) hidden.depth += closes ? -1 : 1;
        if (hidden.depth === 0) hidden = null;
        continue;
      }
      if (historyFrom.test(attributes)) break;
      if (!closes && !whole.endsWith('/>') && isHidden(name, attributes)) hidden = { name, depth: 1 };
      else if (name === 'br') add('\n', match.index, 0);
      else if (blocks.test(name)) breakLine(match.index);
      else if (name === 'td' || name === 'th') add(' ', match.index, 0);
      continue;
    }
    if (hidden !== null || whole.startsWith('<!--')) continue;
    const sign = signOf(decimal, hex, entity);
    if (sign !== null) add(sign, match.index, 0);
    else for (const run of whole.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) addRun(run[0], match.index + run.index);
  }
  return { text: written.join(''), places: Uint32Array.from(places) };

  function addRun(run: string, place: number): void {
    if (!/^[ \t\r\n]/.test(run)) add(run, place, 1);
    else if (written.length > 0 && !/\s/.test(written.at(-1) ?? '')) add(' ', place, 0);
  }
}

function isHidden(name: string, attributes: string): boolean {
  const cites = name === 'blockquote' && /\btype\s*=\s*["']?cite/i.test(attributes);
  return unseen.test(name) || cites || quoted.test(attributes) || /display\s*:\s*none/i.test(attributes);
}

/** What an entity stands for; null for running text, the entity itself where nobody knows it. */
function signOf(decimal: string | undefined, hex: string | undefined, entity: string | undefined): string | null {
  if (entity !== undefined) return entities[entity] ?? `&${entity};`;
  if (decimal === undefined && hex === undefined) return null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
