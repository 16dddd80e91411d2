import { decodeCp850 } from './cp850';

/** Encodings of one byte for each sign that exports in Spanish and Portuguese come in. */
export type SingleByte = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'cp850';

const lower = new Set('áéíóúñüçãõâêôà');
const upper = new Set('ÁÉÍÓÚÑÜÇÃÕÂÊÔÀ');

/** Enough accents to be sure; more would only cost time in a large file. */
const mostAccents = 400;

/**
 * Which encoding a text has that is no UTF-8. windows-1252 unless its bytes make no accented word there while another
 * one makes several: Excel on a Mac saves `ñ` as the byte that is a dash on Windows, DOS programs as a currency sign.
 * A letter counts inside a word of its own case. The currency sign that is left is the euro of ISO 8859-15.
 */
export function guessSingleByte(bytes: Uint8Array): SingleByte {
  const spots = accentsIn(bytes);
  const windows = scoreOf(spots, 'windows-1252');
  const others = (['macintosh', 'cp850'] as const)
    .map((encoding) => ({ encoding, score: scoreOf(spots, encoding) }))
    .toSorted((a, b) => b.score - a.score);
  const best = others[0];
  if (best && best.score >= 2 && best.score > windows * 10) return best.encoding;
  const hasEuro = spots.some(({ byte }) => byte === 0xa4) && !spots.some(({ byte }) => byte < 0xa0);
  return hasEuro ? 'iso-8859-15' : 'windows-1252';
}

type Spot = { byte: number; before: string; after: string };

function accentsIn(bytes: Uint8Array): Spot[] {
  const spots: Spot[] = [];
  for (let at = 0; at < bytes.length && spots.length < mostAccents; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) spots.push({ byte, before: signAt(bytes, at - 1), after: signAt(bytes, at + 1) });
  }
  return spots;
}

function signAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0;
  return byte < 0x80 ? String.fromCharCode(byte) : '';
}

function scoreOf(spots: readonly Spot[], encoding: Exclude<SingleByte, 'iso-8859-15'>): number {
  const signs =
    encoding === 'cp850'
      ? decodeCp850(Uint8Array.from(spots, ({ byte }) => byte))
      : new TextDecoder(encoding).decode(Uint8Array.from(spots, ({ byte }) => byte));
  return spots.filter(({ before, after }, at) => {
    const sign = signs[at] ?? '';
    if (lower.has(sign)) return /[a-z]/.test(before + after);
    return (
      upper.has(sign) && (/[A-Z]/.test(before) || /[A-Z]/.test(after) || (before.trim() === '' && /[a-z]/.test(after)))
    );
  }).length;
}
