/** What kind of file the bytes are, by content and never by name. `other` is a known format that is not yet read. */
export type FileKind = 'zip' | 'ole' | 'spreadsheet-xml' | 'html' | 'text' | 'empty' | 'other';

const otherMagic = [
  '%PDF',
  '{\\rtf',
  '\x89PNG',
  '\xFF\xD8\xFF',
  'GIF8',
  'Rar!',
  '7z\xBC\xAF',
  '\x1F\x8B',
  'SQLite format',
  'MIME-Version:',
];

/**
 * Sniffs the first bytes. Zip and OLE containers are looked into later; XML other than spreadsheets, bank statements
 * (OFX, MT940, Norma 43), JSON, pictures and other binaries are `other`.
 */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip';
  if (startsWith(bytes, '\xD0\xCF\x11\xE0')) return 'ole';
  if (otherMagic.some((magic) => startsWith(bytes, magic))) return 'other';
  const head = headText(bytes);
  if (head.trim() === '' && bytes.length <= 4096) return 'empty';
  if (isBinary(head)) return 'other';
  return kindOfText(head.trimStart());
}

function kindOfText(head: string): FileKind {
  if (head.startsWith('<')) {
    if (/urn:schemas-microsoft-com:office:spreadsheet|<office:document\b/i.test(head)) return 'spreadsheet-xml';
    return /<(?:html|table|!doctype html|head|body)\b/i.test(head) ? 'html' : 'other';
  }
  if (/^OFXHEADER|^\{1:|^:20:|^11\d{16}[\s\S]{61,64}\r?\n[23]2/i.test(head)) return 'other';
  return /^(?:\{\s*"|\[\s*[[{])/.test(head) ? 'other' : 'text';
}

/** The start of the file as Latin-1, with UTF-16 reduced to its low bytes so that tags can be found in it. */
function headText(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 4096))
    .replace(/^(?:\u00EF\u00BB\u00BF|ÿþ|þÿ)/, '');
  return isUtf16(bytes) !== null ? start.replaceAll('\0', '') : start;
}

/** UTF-16 by its mark, or by the zero bytes that Latin text leaves in every other place. */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le';
  return even > pairs * 0.6 && odd === 0 ? 'utf-16be' : null;
}

function isBinary(head: string): boolean {
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 26)) controls += 1;
  }
  return controls > head.length * 0.02;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
