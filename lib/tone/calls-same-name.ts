import { isNickname } from './nicknames';
import { spelledAlike } from './spelled-alike';

/** Small words of affection, and great ones: Carlitos, Anita, Juanito, Rosinha, Zezinho, Renatão; Andy, Josie, Katie. */
const small = /(?:c?it[oa]s?|[cz]?inh[oa]s?|ill[oa]|ucho|uxo|ie|y|i|(?<=\w{3})z?ao)$/;
const shortestStem = 3;

/**
 * Whether a folded word calls the person of a folded name: the name itself, another spelling of it, its beginning
 * ("Pau" for Paula), its end ("Tano" for Gaetano), a small form ("Carlitos") or a customary short one ("Nacho" for
 * Ignacio). `Daniel` is not Daniela.
 */
export function callsSameName(said: string, name: string): boolean {
  if (said === name || spelledAlike(said) === spelledAlike(name)) return true;
  if (isNickname(said, name) || isNickname(name, said)) return true;
  return isBeginning(said, name) || isBeginning(name, said) || isEnding(said, name) || isSmall(said, name);
}

/** "Tano" for Gaetano, "Lina" for Adelina: whole syllables, which begin with a consonant behind a vowel. */
function isEnding(short: string, long: string): boolean {
  return (
    /^[^aeiou]\w{2,}[aeo]$/.test(short) && long.endsWith(short) && /[aeiounrl]$/.test(long.slice(0, -short.length))
  );
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

/** "Juanjo" of Juan José, "Majo" of María José: the beginnings of two names of one person. */
export function joinsNames(said: string, names: readonly string[]): boolean {
  return names.some((first, at) =>
    names
      .slice(at + 1)
      .some((second) =>
        [2, 3, 4, 5].some(
          (cut) => said.length - cut >= 2 && first.startsWith(said.slice(0, cut)) && second.startsWith(said.slice(cut)),
        ),
      ),
  );
}

/** A family name with one letter astray is still that family's: "Mr Read" for Reed. First names are too alike for that. */
export function isMistypedSurname(said: string, name: string): boolean {
  if (said.length < 4 || Math.abs(said.length - name.length) > 1 || said[0] !== name[0]) return false;
  let at = 0;
  while (at < said.length && said[at] === name[at]) at += 1;
  const [rest, other] = [said.slice(at), name.slice(at)];
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}
