import { fold } from '@/lib/text/fold';
import type { Money } from '@/lib/domain/money';
import type { ReadLetter, ReadPart } from '../read-letter';
import type { ToneFacts } from '../tone-facts';
import { documentsNamed } from './documents-named';
import { toldAsSettled } from './told-as-settled';

/** Thanks for money, or money that came, in whatever words. A payment that only may have been made is none. */
const came =
  /\b(?:recib(?:imos|i\b|ido|ida)|recebemos|recebi\b|received|nos (?:lleg|entr)\w*|(?:me|ya|te|le) (?:lleg|entr)(?:o|aron)|entr(?:o|aron|ou|aram) (?:bien|perfecto|certinho|lo|el|la|o|a|su|tu|seu)|llegaron (?:los|las)|que (?:entr|lleg|cheg|cai|ca[yi])\w+|cheg(?:ou|aram) (?:no|na|certinho|bem|o|a|aqui)|caiu|cairam|cayo|came (?:in|through)|arrived|landed|got here|was here|cleared|depositaste|deposito el|que deposito|que transfirio|que abono|que pago|you (?:sent|paid))\b/;
const thanks =
  /\b(?:gracias|agrade[cz]\w*|obrigad\w*|thank\w*|valeu)\b[^.!?;]{0,25}\b(?:por|pel[oa]s?|for)\b[^.!?;]{0,25}\b(?:pagos?|abonos?|depositos?|transferencias?|pagamentos?|payments?|entregas?|cheques?|check|cheque|parcelas?|cuotas?|pix|partial|parciales|adelanto|anticipo|deposit|envio|giro|consignacion)\b/;
const maybe = /\b(?:si (?:ya|acaso)|if (?:you|it|payment)|se (?:ja|voce|o senhor)|caso (?:ja)?)\b/;
const denied = /\b(?:no|nao|not|n't|haven|hasn|sin|sem|ni|aun|todavia|ainda)\b[^.!?;,]{0,25}$/;
/** What was credited to the account is told. */
const credit =
  /\b(?:notas? de (?:credito|abono)|credit notes?|abono\b|devoluc\w*|devolv\w*|ajuste|credit(?:o|ed)?\b|credito|abatimento|off\b)/;

/** Whether a letter tells of money that came of late: thanks for it, names its sum, or a credit that was taken off. */
export function tellsOfPayment({ body, subject }: ReadLetter, recent: readonly Money[], facts: ToneFacts): boolean {
  return [subject, body].some((part) => {
    const said = fold(part.text);
    if (isToldIn(said) || namesSum(part, recent, facts)) return true;
    const isCredit = facts.invoices.some(
      ({ type, total }) => type === 'credit-note' && recent.some(({ minor }) => minor === total.minor),
    );
    if (isCredit && credit.test(said)) return true;
    return documentsNamed(part, facts).some(({ invoice, start, end }) => {
      const open = facts.balances.find(({ invoiceId }) => invoiceId === invoice.id)?.open;
      return open !== undefined && open.minor <= 0 && toldAsSettled(part, start, end);
    });
  });
}

function isToldIn(said: string): boolean {
  return said.split(/[.!?;\n]+/).some((piece) => {
    if (maybe.test(piece)) return false;
    if (thanks.test(piece)) return true;
    const match = came.exec(piece);
    return match !== null && !denied.test(piece.slice(0, match.index));
  });
}

/** The sum of the payment is named, and is no balance or total that would be named anyhow. */
function namesSum({ amounts }: ReadPart, recent: readonly Money[], { balances, invoices }: ToneFacts): boolean {
  const anyhow = new Set([
    ...balances.filter(({ open }) => open.minor > 0).map(({ open }) => open.minor),
    ...invoices.filter(({ type }) => type !== 'credit-note').map(({ total }) => total.minor),
  ]);
  return amounts.some(({ amount }) => !anyhow.has(amount.minor) && recent.some(({ minor }) => minor === amount.minor));
}
