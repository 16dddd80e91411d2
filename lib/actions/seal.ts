/** The version of the envelope; raised when an earlier reader would misread it. */
export const sealVersion = 1;

/** How many rounds make guessing dear (OWASP, PBKDF2 with SHA-256); a file may name more, within reason. */
export const sealRounds = 600_000;
export const mostRounds = 10_000_000;

/** What the small part says, which tells a wrong passphrase from a damaged file before the large one is opened. */
export type SealLabel = { cordial: 'sealed'; mailbox: string | null };

/** An encrypted backup as it lies in the file; bytes in base64. */
export type Envelope = {
  cordial: 'sealed-backup';
  version: number;
  /** PBKDF2 with SHA-256. */
  rounds: number;
  salt: string;
  /** AES-GCM over gzip over the backup's text. */
  data: { iv: string; bytes: string };
  /** AES-GCM over the label. */
  label: { iv: string; bytes: string };
  /** SHA-256 over all the above: what was cut or changed on the way is damage and no wrong passphrase. */
  sum: string;
};

/** The key behind a passphrase; composed letters are the same however they were typed. */
export async function keyOf(passphrase: string, salt: BufferSource, rounds: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The sum over an envelope's other fields. */
export async function sumOf({
  version,
  rounds,
  salt,
  data,
  label,
}: Omit<Envelope, 'cordial' | 'sum'>): Promise<string> {
  const text = [version, rounds, salt, data.iv, data.bytes, label.iv, label.bytes].join('\n');
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

const slice = 0x8000;

export function base64(bytes: Uint8Array): string {
  let text = '';
  // In slices: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += slice) text += String.fromCharCode(...bytes.subarray(at, at + slice));
  return btoa(text);
}

/** @throws DOMException when the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return bytes;
}
