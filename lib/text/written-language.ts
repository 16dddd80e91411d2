import type { Language } from '@/lib/domain/customer';
import { fold } from './fold';

/** Words that hold sentences together; what several languages share weighs little, what one has alone weighs much. */
const held: Readonly<Record<string, readonly string[]>> = {
  es: list(
    'el la los las un una de del que y en por para con no se su sus le les lo al es esta este como mas pero si ya hoy usted ustedes nos me te tu mi hola gracias estimado estimada factura pago saludos cuando muy hay fue son nuestra nuestro puede favor dias',
  ),
  en: list(
    'the a an of to and in is for on with you your we our i it this that be are was have has will not please thank thanks hello dear invoice payment from by can could would if but regards due',
  ),
  pt: list(
    'o a os as um uma de do da dos das que e em no na nos nas por para com nao se seu sua lhe ao esta este como mais mas voce ja hoje ola obrigado obrigada fatura pagamento quando muito ha foi sao nossa nosso pode prezado prezada dias',
  ),
  fr: list(
    'le la les un une de des du que et en pour avec ne pas vous votre vos nous notre est ce cette sur dans merci bonjour facture je il si mais a ou sont cher',
  ),
  it: list(
    'il la lo gli un una di del della che e in per con non si suo come piu ma grazie buongiorno fattura vi le voi sono pagamento nostra gentile salve anche',
  ),
  de: list(
    'der die das und ist nicht ein eine zu den mit fur auf wir sie ihr ihre bitte danke rechnung von dem im hallo sehr geehrte zahlung bis uns',
  ),
  ca: list(
    'el la els les un una de del que i en per amb no es seva pero si avui gracies hola factura pagament quan molt voste us al dels seu aquest',
  ),
  nl: list('de het een en van ik is dat niet op te met voor wij uw u graag bedankt factuur betaling hallo geachte'),
};

const shares = new Map<string, number>();
for (const words of Object.values(held)) for (const word of words) shares.set(word, (shares.get(word) ?? 0) + 1);

/** So much of foreign words tells that a text is not in a language of ours; a name or a greeting alone does not. */
const leastForeign = 2;
/** And it must be that much more than what speaks for ours. */
const foreignLead = 1.3;

/**
 * The language in which a text is written, `other` for one that we do not read, null where too little is there to tell.
 * @param text the newest text alone: a quoted mail may well be in another language
 */
export function writtenLanguage(text: string): Language | 'other' | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  if ((text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 < letters) return 'other';
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(held).map(([name, known]) => {
    const score = words.reduce((sum, word) => sum + (known.includes(word) ? 1 / (shares.get(word) ?? 1) : 0), 0);
    return { name, score };
  });
  const [best] = scores.filter(({ name }) => isOurs(name)).toSorted((a, b) => b.score - a.score);
  const [foreign] = scores.filter(({ name }) => !isOurs(name)).toSorted((a, b) => b.score - a.score);
  const own = best?.score ?? 0;
  if ((foreign?.score ?? 0) >= leastForeign && (foreign?.score ?? 0) > own * foreignLead) return 'other';
  const second = scores.filter(({ name }) => isOurs(name) && name !== best?.name).map(({ score }) => score);
  return best && own >= 1 && own > Math.max(...second) * 1.1 && isOurs(best.name) ? best.name : null;
}

function isOurs(name: string): name is Language {
  return name === 'es' || name === 'en' || name === 'pt';
}

function list(words: string): readonly string[] {
  return words.split(' ');
}
