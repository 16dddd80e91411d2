/** The first 32 bits of the fractional parts of the roots of primes, as FIPS 180-4 §4.2.2 and §5.3.3 want them. */
const primes = firstPrimes(64);
const roundConstants = primes.map((prime) => fractionBits(Math.cbrt(prime)));
const startState = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

/**
 * SHA-256 of a text's UTF-8 bytes as 64 hex digits (FIPS 180-4). Written out because the browser's own is asynchronous,
 * and a database transaction would end while one waits for it.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const state = [...startState];
  for (let block = 0; block < bytes.byteLength; block += 64) digestBlock(state, bytes, block);
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

function digestBlock(state: number[], bytes: DataView, start: number): void {
  const words: number[] = [];
  for (let i = 0; i < 64; i += 1) words.push(i < 16 ? bytes.getUint32(start + i * 4) : nextWord(words, i));
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [i, word] of words.entries()) {
    const mixed = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + word;
    const major = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + mixed) >>> 0, c, b, a, (mixed + major) >>> 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] ?? 0) + word) >>> 0;
}

function nextWord(words: readonly number[], i: number): number {
  const [far = 0, near = 0] = [words[i - 15], words[i - 2]];
  const low = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
  const high = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
  return ((words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high) >>> 0;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function padded(text: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((text.length + 9) / 64) * 64);
  bytes.set(text);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(text.length) * 8n);
  return view;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

function fractionBits(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}
