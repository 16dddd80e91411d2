/** Zero-width characters and bidi marks, which Gmail and mail programs wrap around addresses and labels. */
const invisible = /\p{Cf}/gu;

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const local = String.raw`[^\s@<>()[\]\\,;:"\p{C}]{1,64}`;
const shape = new RegExp(String.raw`^${local}@(?:${label}\.)+(?!\p{N}+$)${label}$`, 'u');

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** The address in lower case, or null where the text is anything but exactly one address. */
export function cleanAddress(text: string | null | undefined): string | null {
  const address = withoutInvisible(text ?? '')
    .trim()
    .toLowerCase();
  return address.length <= 254 && shape.test(address) ? address : null;
}
