import { decodeCp850 } from './cp850';
import { guessSingleByte, type SingleByte } from './single-byte';
import { isUtf16 } from './sniff';

/** How the bytes of a text were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByte;

export type DecodedText = { text: string; encoding: Encoding };

/**
 * Text of a file: byte-order mark, else strict UTF-8, else an encoding of single bytes, nearly always windows-1252
 * (reference: imports §3.4); statistical guessers take a short UTF-8 file with one `ñ` for Latin-1.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  if (chosen) return decodeAs(bytes, chosen);
  const wide = isUtf16(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs(bytes, 'utf-8');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeAs(bytes, guessSingleByte(bytes));
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (encoding === 'cp850') return { text: decodeCp850(bytes), encoding };
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, quoteOrDash) : text, encoding };
}

/** 0x80 to 0x9F of windows-1252. Node before 23 decodes them as control signs; browsers never leave one here. */
const curly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function quoteOrDash(sign: string): string {
  return curly[sign.charCodeAt(0) - 0x80] ?? sign;
}
