import { isNickname } from './nicknames';

/** Small words of affection: Carlitos, Anita, Juanito, Rosinha, Zezinho; Andy, Josie, Katie. */
const small = /(?:c?it[oa]s?|[cz]?inh[oa]s?|ill[oa]|ucho|uxo|ie|y|i)$/;
const shortestStem = 3;

/**
 * Whether a folded word calls the person of a folded name: the name itself, another spelling of it, its beginning
 * ("Pau" for Paula), a small form ("Carlitos") or a customary short one ("Nacho" for Ignacio). `Daniel` is not Daniela.
 */
export function callsSameName(said: string, name: string): boolean {
  if (said === name || spelled(said) === spelled(name)) return true;
  if (isNickname(said, name) || isNickname(name, said)) return true;
  return isBeginning(said, name) || isBeginning(name, said) || isSmall(said, name);
}

function isBeginning(short: string, long: string): boolean {
  if (short.length < 2 || !long.startsWith(short)) return false;
  // Consonant and vowel part a man's name from a woman's.
  return !(long.length === short.length + 1 && /[aeo]$/.test(long) && /[^aeiou]$/.test(short) && short.length > 3);
}

function isSmall(said: string, name: string): boolean {
  const stem = said.replace(small, '');
  if (stem === said) return false;
  if (stem.length < shortestStem) return stem.length === 2 && name.length <= 4 && name.startsWith(stem);
  const single = stem.replace(/(.)\1$/, '$1');
  return (
    name.startsWith(stem) || name.startsWith(single) || isNickname(`${stem}o`, name) || isNickname(`${stem}a`, name)
  );
}

/** Spellings of one sound alike: Cristina and Christina, Luis and Luiz, Katia and Catia, Sara and Sarah. */
function spelled(name: string): string {
  return name
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/z/g, 's')
    .replace(/[ck]|qu(?=[ei])/g, 'c')
    .replace(/y/g, 'i')
    .replace(/v/g, 'b')
    .replace(/(.)\1/g, '$1');
}
