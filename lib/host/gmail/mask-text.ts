import { cleanAddress } from './page/read/clean-address';

/** Which mask stands for which address and domain in one capture. */
export type Masks = { addresses: Map<string, string>; domains: Map<string, string> };

/** Words that say something about the page and nothing about a person. */
const spared = new Set(['gmail', 'undefined', 'null']);
const addressLike = /([^\s<>()[\]{},;:"'“”«»]+@[^\s<>()[\]{},;:"'“”«»]*[^\s<>()[\]{},;:"'“”«».…])/u;

function numbered(known: Map<string, string>, text: string, mask: (turn: number) => string): string {
  const before = known.get(text) ?? mask(known.size + 1);
  known.set(text, before);
  return before;
}

function maskAddress(address: string, { addresses, domains }: Masks): string {
  const domain = address.slice(address.indexOf('@') + 1);
  const host = numbered(domains, domain, (turn) => `d${turn}.example`);
  return numbered(addresses, address, (turn) => `p${turn}@${host}`);
}

function maskWord(word: string): string {
  if (spared.has(word.toLowerCase())) return word;
  return word
    .replace(/\p{M}/gu, '')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^X]/gu, 'x');
}

function maskWords(text: string): string {
  return text
    .replace(/[\p{L}\p{M}]+/gu, maskWord)
    .replace(/\p{N}/gu, '0')
    .replace(/\p{Extended_Pictographic}/gu, '☺');
}

/** The text with other addresses, letters and digits of the same shape; the same address always gets the same mask. */
export function maskText(text: string, masks: Masks): string {
  const parts = text.split(addressLike);
  return parts
    .map((part) => {
      const address = part.includes('@') ? cleanAddress(part) : null;
      return address === null ? maskWords(part) : maskAddress(address, masks);
    })
    .join('');
}
