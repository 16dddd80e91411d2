import { cleanAddress, withoutInvisible } from './clean-address';

/** Every address in a line of running text, in order: "Cuenta de Google: Ana (ana@empresa.es)". */
export function addressesIn(text: string): string[] {
  const words = withoutInvisible(text).match(/[^\s<>()[\]{},;:"'“”«»]+@[^\s<>()[\]{},;:"'“”«»]+/gu) ?? [];
  return words.flatMap((word) => cleanAddress(word.replace(/[.…]+$/u, '')) ?? []);
}
