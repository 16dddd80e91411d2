import { fold } from '@/lib/text/fold';
import type { ReadLetter } from '../read-letter';
import type { ToneFacts } from '../tone-facts';

/** Words that only somebody says who knows of an agreement. Folded. */
const knows =
  /\b(?:anotad[oa]|anote\b|apuntad[oa]|agendad[oa] (?:para|por|con)|(?:fica|queda|ficou|quedo) (?:marcad[oa]|cert[oa]|asentad[oa]|agendad[oa]|confirmad[oa]|registrad[oa])|anotei|apunte\b|te espero|lo espero|espero (?:el|tu|su) pago del|tom(?:o|amos) nota|noted|made a note|diarised|in (?:the|our|my) diary|counting on|contamos con|cuento con|conto com|como (?:me |nos )?(?:dij\w+|habia\w* dicho|coment\w+|avis\w+|anunci\w+|adelant\w+|promet\w+|disse\w*|avisou|prometeu|falou)|lo que (?:me|nos) dij\w+|as you (?:told|said|mentioned|promised|wrote|let)|you (?:said|told|promised|gave us|offered|mentioned|had planned|were planning)|(?:me|nos) (?:dij(?:o|iste|eron)|habia\w* dicho|prometi\w+|indic(?:o|aste)|confirm(?:o|aste)|avis(?:o|aste)|di(?:o|ste) (?:el|la|una) fecha|disse|falou|falaste|prometeu|confirmou|avisou|passou)|(?:tal como|segun|conforme) (?:quedamos|lo (?:acordado|hablado|conversado)|acordamos|combinado)|quedamos (?:en|para|que)|quedaste en|quedo en|habiamos quedado|ficamos (?:de|combinados)|ficou (?:de|combinado)|combinad[oa]s?|previa\b|tu promesa|su promesa|compromiso|compromisso|promised|promise\b|arrangement|sigue (?:en pie|firme)|still (?:on|fine|good|stand|stands|works?)|continua (?:de pe|valendo|valido)|esta (?:de pe|mantid[oa])|se mantiene)\b/;

/** Whether a letter shows that the promise is known: its day, a part that was promised, or words that speak of it. */
export function repeatsPromise({ body, subject }: ReadLetter, { promises, invoices, balances }: ToneFacts): boolean {
  if (knows.test(fold(body.text)) || knows.test(fold(subject.text))) return true;
  const awaited = promises.filter(({ state }) => state === 'open' || state === 'broken' || state === 'partially-kept');
  const dueDays = new Set(invoices.map(({ dueOn }) => dueOn));
  const sums = new Set([...invoices.map(({ total }) => total.minor), ...balances.map(({ open }) => open.minor)]);
  return [subject, body].some(
    ({ dates, amounts }) =>
      dates.some(({ day, month }) =>
        awaited.some(({ promised: { date } }) => {
          const isSame = Number(date.slice(8)) === day && (month === null || Number(date.slice(5, 7)) === month);
          return (
            isSame && ![...dueDays].some((due) => due === date || (month === null && Number(due?.slice(8)) === day))
          );
        }),
      ) ||
      amounts.some(
        ({ amount }) =>
          !sums.has(amount.minor) && awaited.some(({ promised }) => promised.amount.minor === amount.minor),
      ),
  );
}
