import { fold } from '@/lib/text/fold';
import type { ReadPart } from './read-letter';

const thanks = /\b(?:gracias|agradec\w*|obrigad\w*|gratid\w*|thank\w*)\b/;
const arrived =
  /\b(?:recibi(?:mos|do)?|recebi(?:do)?|recebemos|received|lleg[oa]\w*|entr(?:o|ou|aron|aram)|caiu|cairam|cayo|acredit\w+|compensou|arrived|landed|cleared|came (?:in|through)|baix(?:a|ei|amos)|esta(?:o|n)? na conta|esta[n]? en (?:la|nuestra) cuenta|por el pago|pelo pagamento|for (?:the|your) payment)\b/;
/** Something is still to be paid, or only may have been paid. */
const open =
  /\b(?:pendient\w*|pendent\w*|abiert\w*|abert\w*|vencid\w*|adeud\w*|atras\w*|falta\w*|rest[ao]\w*|saldo\w*|overdue|outstanding|unpaid|open|remain\w*|balance|still|yet|aun|todavia|ainda)\b|\b(?:si|se|if|caso)\b[^.!?]{0,20}\b(?:ya|ja|already)\b|\b(?:no|nao|not|sin|sem)\b[^.!?]{0,20}\b(?:reci[bv]|rece[bi]|lleg|entr|cai|ca[yi])/;

/** Whether a letter only thanks for money that arrived: then nothing is to be asked, nor to be paid. */
export function thanksForPayment({ text }: ReadPart): boolean {
  const said = fold(text);
  return thanks.test(said) && arrived.test(said) && !open.test(said);
}
