import { cleanLine } from './clean-value';

/**
 * Whom a letter greets: a person by first name, else a company's team, else whatever the customer is called. A letter
 * with ceremony greets by `fullName`, and where a title tells the gender, as *Estimada* or *Estimado*.
 */
export type Salutation = {
  person: string | null;
  fullName: string | null;
  feminine: boolean;
  masculine: boolean;
  team: string | null;
  customer: string | null;
};

const feminine = /^(?:licda|inga|dra|sra|srta|mtra|profa|d[ñn]a|doña|dona|mrs|ms|miss)\.?$/iu;
const masculine = /^(?:sr|mtro|d|don|mr)\.?$/iu;

const title =
  /^(?:lic|licda|ing|inga|dra?|sra?|srta|sr\(a\)|arq|c\.?p|mtr[oa]|prof[a]?|abg|cont|d[ñn]?a?|don|doña|mr|mrs|ms|miss|dona|eng|adv|dir|psic|q\.?f\.?b)\.?$/iu;
const legalForm =
  /[,\s]+(?:S\.?\s?A\.?\s?P\.?\s?I\.?|S\.?\s?de\s?R\.?\s?L\.?|S\.?\s?R\.?\s?L\.?|S\.?\s?A\.?\s?S?\.?|S\.?\s?L\.?\s?U?\.?|S\.?\s?[Pp]\.?\s?A\.?|S\.?\s?C\.?|L(?:tda|TDA|da|DA)\.?|E\.?I\.?R\.?L\.?|E(?:ireli|IRELI)|M\.?E\.?|EPP|LLC|L(?:td|TD)\.?|I(?:nc|NC)\.?|C(?:orp|ORP)\.?|GmbH)(?:\s+(?:de|DE)\s+[Cc]\.?\s?[Vv]\.?)?\.?$/u;
const desk =
  /[@\d]|\b(?:cuentas|pagos|pagar|compras|tesorer[ií]a|factura|facturaci[oó]n|administraci[oó]n|contabilidad|finanzas|proveedores|cobranzas?|ventas|recepci[oó]n|departamento|depto|equipo|oficina|accounts?|payables?|payments?|billing|finance|purchasing|office|team|department|contas|financeiro|compras|pagamentos?|fiscal|administrativo|setor|equipe)\b/iu;

const second =
  'angel antonio alberto alejandra alejandro andres beatriz camila carlos carmen cecilia clara cristina daniel eduardo elena emilia enrique ernesto esteban eugenia fernanda fernando francisco gabriel guadalupe guillermo helena ignacio ines isabel javier jesus joaquin jorge jose juan julia laura lourdes lucia luis luisa luiza manuel mar marcos maria martin mercedes miguel pablo paola patricia paula paulo pedro pilar rafael ramon rene ricardo roberto rosa rosario sofia soledad teresa tomas vicente victoria';
const first = 'ana jose juan luis luisa maria marco marcos miguel pedro joao carlos rosa jorge angel victor';
const particles = /^(?:de|del|da|do|das|dos|de la|la|los)$/i;

/** The greeting for a contact and customer as they are on record; titles (`Lic.`) keep the name as it was written. */
export function salutationOf(contact: string | null, customer: string): Salutation {
  const name = cleanLine(contact, 60);
  const company = cleanLine(customer, 80);
  const team = company?.replace(legalForm, '').trim() ?? null;
  const known = name !== null && isPerson(name) ? name : null;
  const [opening = ''] = known?.split(' ') ?? [];
  return {
    person: known && greeted(known),
    fullName: known && inOrder(known).map(spelled).join(' '),
    feminine: feminine.test(opening),
    masculine: masculine.test(opening),
    team: team !== null && team !== '' && team !== company ? team : null,
    customer: company,
  };
}

function isPerson(name: string): boolean {
  return !desk.test(name) && !legalForm.test(name) && /\p{L}{2}/u.test(name);
}

/** `Ruiz Paz, Ana` → Ana Ruiz Paz. */
function inOrder(name: string): string[] {
  const [surnames, given] = name.split(/\s*,\s*/, 2);
  return (given !== undefined && given !== '' ? `${given} ${surnames}` : name).split(' ');
}

function greeted(name: string): string {
  const words = inOrder(name);
  const [opening = name] = words;
  if (title.test(opening) && words.length > 1) return words.map(spelled).join(' ');
  return givenName(words).map(spelled).join(' ');
}

/** `María del Carmen Ruiz` → two words and their particles; `Ana Ruiz` → one. */
function givenName(words: readonly string[]): readonly string[] {
  const [opening = '', next = ''] = words;
  if (words.length < 3 || !isIn(first, opening)) return words.slice(0, 1);
  if (isIn(second, next)) return words.slice(0, 2);
  const end = words.findIndex((word, at) => at > 0 && !particles.test(word));
  return end > 1 && isIn(second, words[end] ?? '') ? words.slice(0, end + 1) : words.slice(0, 1);
}

function isIn(names: string, word: string): boolean {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return names.split(' ').includes(plain);
}

/** Names typed in capitals or small letters are greeted as names; `McKay` and `de la Cruz` stay. */
function spelled(word: string): string {
  if (particles.test(word)) return word.toLowerCase();
  const shouted = word.length > 2 && word === word.toUpperCase();
  const lower = word === word.toLowerCase();
  if (!shouted && !lower) return word;
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
