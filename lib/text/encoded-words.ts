const word = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi;

/**
 * Decodes the encoded words of a header (RFC 2047), joining neighbours without the blank between them. A word in an unknown
 * charset or with broken base64 stays as it is written.
 */
export function decodeWords(text: string): string {
  return text.replace(/(\?=)\s+(?==\?)/g, '$1').replace(/(?:=\?[^?\s]+\?[bq]\?[^?]*\?=)+/gi, decodeRun);
}

/** Hides the separators inside Q-encoded words, so that a comma that a sloppy program left bare cannot split a mailbox. */
export function shieldWords(header: string): string {
  return header.replace(/(=\?[^?\s]+\?q\?)([^?\r\n]*)(\?=)/gi, (_, start: string, body: string, end: string) => {
    const shielded = body.replace(/[,;:<>"()@\\]/g, (sign) => `=${hex(sign)}`).replace(/ /g, '_');
    return start + shielded + end;
  });
}

/** Neighbours of one charset are decoded together: a character may be cut between two words. */
function decodeRun(run: string): string {
  const pieces = [...run.matchAll(word)].map(([written = '', charset = '', encoding = '', body = '']) => ({
    written,
    charset: charset.toLowerCase(),
    bytes: encoding.toLowerCase() === 'b' ? fromBase64(body) : fromQuoted(body),
  }));
  let text = '';
  for (let at = 0; at < pieces.length;) {
    const same = pieces.slice(at).findIndex((piece) => piece.charset !== pieces[at]?.charset);
    const group = pieces.slice(at, same === -1 ? undefined : at + same);
    text += decodeGroup(group);
    at += group.length;
  }
  return text;
}

function decodeGroup(group: readonly { written: string; charset: string; bytes: number[] | null }[]): string {
  const written = group.map((piece) => piece.written).join('');
  const bytes = group.flatMap((piece) => piece.bytes ?? []);
  if (group.some((piece) => piece.bytes === null)) return written;
  try {
    return new TextDecoder(group[0]?.charset).decode(Uint8Array.from(bytes));
  } catch {
    return written;
  }
}

function fromBase64(body: string): number[] | null {
  try {
    return [...atob(body)].map((sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

function fromQuoted(body: string): number[] {
  const bytes = [...body.replaceAll('_', ' ').matchAll(/=([0-9a-f]{2})|([^])/giu)];
  return bytes.flatMap(([, code, sign = '']) =>
    code === undefined ? [...new TextEncoder().encode(sign)] : [Number.parseInt(code, 16)],
  );
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
