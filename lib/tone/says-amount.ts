import { amountWords } from '@/lib/text/amount-words';
import { fold } from '@/lib/text/fold';
import type { ReadPart } from './read-letter';

const bare =
  /(?:importe|monto|total|saldo|valor|suma|cantidad|adeudo|debe|por|de|amount|balance|sum|for|of|valor)[\s:]*(?:(?:pendiente|total|de|of|is|es|e|por)[\s:]*){0,3}(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+[.,]\d{2})(?![\d%/])/i;
const currencyWord =
  /\b(?:pesos?|dolar(?:es)?|euros?|soles|reais|dollars?|pounds?|quetzales|lempiras|colones|bolivianos|guaranies)\b/;

/** Whether an amount of money stands in the text, in figures with its currency or after its noun, or in words. */
export function saysAmount({ amounts, text }: ReadPart): boolean {
  if (amounts.length > 0 || bare.test(text)) return true;
  const folded = fold(text);
  return currencyWord.test(folded) && amountWords(folded) !== null;
}
