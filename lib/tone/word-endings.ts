import type { Language } from '@/lib/domain/customer';
import type { Word } from './words';

/** Classes that a word's ending shows: whose verb it is. The lists of frequent verbs stand in the classes of the language. */
export type EndingClasses = (word: Pick<Word, 'word' | 'exact'>) => readonly string[];

const ours = ['{we-verb}'];
const theirs = ['{you-verb}'];
const tellUs = ['{tell-us}'];
/** Orders to confirm or to send us something: they ask, but open no door. */
const gives = /^(?:confirm|envi|mand|remit|inform)[a-z]*(?:me|nos)(?:l[oa]s?)?$/;
const giveUs = ['{give-us}'];
/** Spanish and Portuguese orders to tell us, write to us, call us, ask us: `háblanos`, `escríbame`, `contadnos`. */
const tells =
  /^(?:dig|dec|diz|cuent|cont|escrib|escrev|llam|lig|avis|habl|fal|coment|respond|contest|contact|contat|consult|busqu|busca|marqu|marca|propon|expli|plant|planté|chame|chama|indi[cq]|compart)[a-z]*(?:me|nos)(?:lo|la)?$/;
/** Orders to pay with what they are aimed at, in whatever form of address: `págala`, `deposítemelo`, `pasame`. */
const pays =
  /^(?:pag|abon|deposit|transf[ie]+r|liquid|cubr|sald|cancel|consign|gir|ingres|regulari[cz]|pas|program|pong?|hag)u?(?:e|a|i|en|an|ad|ed|id)?(?:(?:me|nos)(?:l[oa]s?)?|l[oa]s?)$/;
const infinitive = ['{infinitive}'];
const payOrder = ['{pay-order}'];
const neither: readonly string[] = [];

/** Nouns and adjectives that end like a verb of ours. */
const noVerbs = new Set(
  'ultimos mismos proximos maximos minimos terminos ramos tramos gramos legitimos optimos intimos animos timos plasmos prestamos extremos supremos enemigos enemos organismos mecanismos kilogramos algoritmos ritmos atomos anonimos sinonimos novissimos carissimos estimadissimos muchisimos muchissimos centesimos decimos primos'.split(
    ' ',
  ),
);

/** `-mos` is ours in Spanish and Portuguese; `-áis`, `-éis` and the accented `-ás`, `-és`, `-ís` are vosotros and vos. */
export function wordEndings(language: Language): EndingClasses {
  if (language === 'en') return () => neither;
  return ({ word, exact }) => {
    // "¿Podría decirme el día?" asks for a day and invites to nothing else.
    if (word.length > 5 && tells.test(word) && !/[aei]r(?:me|nos)(?:l[oa])?$/.test(word)) return tellUs;
    if (word.length > 6 && gives.test(word)) return giveUs;
    if (language === 'es' && pays.test(word)) return payOrder;
    if (word.length > 4 && word.endsWith('mos') && !noVerbs.has(word)) return ours;
    if (language === 'es' && /(?:[áé]is|steis|[aei]r[áé]s|[áéí]s)$/.test(exact) && exact.length > 4) return theirs;
    return word.length > 3 && /[aei]r(?:se|me|nos|l[oae]s?)*$/.test(word) ? infinitive : neither;
  };
}
