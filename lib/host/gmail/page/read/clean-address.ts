/** Zero-width characters and bidi marks, which Gmail and mail programs wrap around addresses and labels. */
const invisible = /\p{Cf}/gu;

/** Wider than the rules of mail, where mail that arrives is: long names before the @, `_` in a domain. */
const shape =
  /^[^\s@<>()[\]\\,;:"\p{C}]+@(?!-|.*(?:-\.|\.-|-$))(?:[\p{L}\p{M}\p{N}_-]+\.)+(?!\p{N}+$)[\p{L}\p{M}\p{N}_-]+$/u;

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
