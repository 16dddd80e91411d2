import { withoutInvisible } from '../read/clean-address';

/** Text as it is compared: invisible marks gone, every run of blanks one blank. */
export function plainWords(text: string): string {
  return withoutInvisible(text).replace(/\s+/gu, ' ').trim();
}
