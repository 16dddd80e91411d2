import { fold } from '@/lib/text/fold';
import type { ReadPart } from '../read-letter';

const thanks = /\b(?:gracias|agrade[cz]\w*|obrigad\w*|thank\w*|thx|cheers for|apreciamos|appreciate\w*)\b/;
/** Money that came, a document that is done with. Folded. */
const settled =
  /\b(?:pagad[ao]s?|liquidad[ao]s?|saldad[ao]s?|cancelad[ao]s?|cobrad[ao]s?|cerrad[ao]s?|fechad[ao]s?|resuelt[ao]s?|encerrad[ao]s?|quitad[ao]s?|baixad[ao]s?|conciliad[ao]s?|paid|settled|closed|cleared|sorted|ticked off|squared|(?:foi|foram|esta|estao|ja|fue|fueron) pag[ao]s?|recibi(?:mos|do|da|dos)?|recebi(?:do|da)?|recebemos|received|got (?:here|in)|(?:me|nos|ya|aqui|aca|bien|perfecto|no dia|el|la) (?:lleg|entr|ca[yi])\w*|lleg(?:o|aron)|ingres(?:o|aron)|entr(?:o|aron|ou|aram)|cheg(?:ou|aram)|caiu|cairam|cayo|compensou|(?:it|that|they|transfer|payment|money) came\b(?! from)|came (?:in|through)|(?:saw|see|vi|vimos|vejo|vemos|veo) (?:ya |ja )?(?:your|the|tu|su|el|la|o seu|a sua|seu|sua|teu|tua|o|a) (?:payment|transfer|deposit|che(?:ck|que)|pago|pagamento|transferencia|deposito|abono|pix)\b|arrived|landed|was here|is in|al dia|em dia|a mano|em ordem|en orden|tudo certo com|all square|(?<!si |se |if )(?:ya|ja|ya me|ja me|already) (?:l[ao]s? |[ao]s? )?(?:pag|acert|quit|liquid|cubr|sald|abon|cancel|deposit|transf|settled|paid|sent)\w*|lista\b|listo\b|acredit(?:o|ou|ad[ao]s?)|posted|kept)\b/;
/** Something is still to come. */
const owed =
  /\b(?:pendient\w*|pendent\w*|abiert\w*|abert\w*|vencid\w*|venc(?:io|e|eu|eram|ieron|en|em)|adeud\w*|atras\w*|falta\w*|rest[ao]n?|restam|overdue|outstanding|unpaid|still|open|was due|is due|fell due|remains?|aun|todavia|ainda|debe\w*)\b|\b(?:no|nao|not|n't|sin|sem|haven|hasn|isn|never|nunca|tampoco|neither)\b[^.;:]{0,30}\b(?:recib|receb|rece|lleg|entr|cai|ca[yi]|pag|paid|show|arriv|ve\b|vemos|vi\b|vi[ms]|see|saw|aparec|figur|localiz|in\b|come|come|cleared|landed|regist)|\b(?:puede\w*|podria\w*|podes|pode\w*|consegue\w*|(?:could|can|would|will) (?:you|we|i|it|the|a|payment)|please|por favor|favor de|pedimos|solicit\w*|le pid\w*|cuando|quando|when|que dia|agradec\w* (?:(?:el pago|su pago|o pagamento)(?![^.;]*\b(?:cheg|lleg|entr|recib|receb|ca[iy]))|que|si)|gracias de antemano|thank you in advance|agradeceria\w*|obrigad\w* desde ja)\b/;
/** Where a sentence turns from one thing to another. */
const turn =
  /[;!?]|\.(?=\s)|\s[–—-]\s|,?\s(?=(?:pero|mas|but|ahora|agora|now|sin embargo|porem|queda|quedan|fica|ficou|falta|faltam|faltan|solo|so|only|while|mientras|enquanto|and (?:the|there|now)|y (?:falta|queda|ahora|la siguiente)|e (?:falta|fica|agora))\b)/g;

/** Whether the words around a place tell of it as paid: thanks, money that came, a file that was closed. */
export function toldAsSettled({ sentences, text }: ReadPart, start: number, end: number): boolean {
  const at = sentences.findIndex((one) => start >= one.start && end <= one.end);
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  const own = fold(text.slice(sentence.start, sentence.end));
  const isSame = own.length === sentence.end - sentence.start;
  const piece = isSame ? pieceAt(own, start - sentence.start) : own;
  const told = tells(piece) ?? tells(own);
  if (told !== null) return told;
  const [before, after] = [sentences[at - 1], sentences[at + 1]];
  // "Entró lo de la semana pasada. Era la 118." The neighbours speak only where the sentence itself says nothing.
  return [before, after].some((one) => {
    const said = one === undefined ? '' : fold(text.slice(one.start, one.end));
    return settled.test(said) && !owed.test(said) && !/\d{3}/.test(said);
  });
}

/** Whether words tell of something as settled or as owed; null where they say neither, or both. */
function tells(said: string): boolean | null {
  const isSettled = settled.test(said) || thanks.test(said);
  if (owed.test(said)) return isSettled ? null : false;
  return isSettled ? true : null;
}

function pieceAt(said: string, place: number): string {
  let from = 0;
  for (const match of said.matchAll(turn)) {
    if (match.index >= place) return said.slice(from, match.index);
    from = match.index;
  }
  return said.slice(from);
}
