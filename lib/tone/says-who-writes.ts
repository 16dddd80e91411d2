import type { ReadLetter } from './read-letter';

const contact = /[\w.+-]+@[\w-]+\.\w+|\+?\(?\d[\d\s().-]{5,}\d/;
const name = /\p{Lu}\p{Ll}+(?:\s(?:de|del|da|do|la)?\s?\p{Lu}\p{Ll}+)+/u;
const lastLines = 4;

/** Whether the end of a letter names a person and a direct contact. */
export function saysWhoWrites({ body, signature }: ReadLetter): boolean {
  const ending = `${body.text.trimEnd().split('\n').slice(-lastLines).join('\n')}\n${signature}`;
  return contact.test(ending) && name.test(ending);
}
